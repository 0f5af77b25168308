package it.sportello.applications;

import it.sportello.forms.FormError;
import it.sportello.forms.Section;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrections of a filed form in answer to the desk. Every version stays; whoever calls has made
 * sure that the actor may see the case, and that the desk waits for an answer.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 2, c. 7, e art. 6, c. 1, lett. b")
public class Amendments {

  private static final String HOLDER = "holderTaxCode";

  private final FiledApplications filed;
  private final StoredAmendments amendments;
  private final StoredFiledAnswers versions;
  private final ApplicationForms forms;
  private final FormInWords words;
  private final Instances instances;
  private final CurrentActor currentActor;
  private final Clock clock;

  Amendments(
      FiledApplications filed,
      StoredAmendments amendments,
      StoredFiledAnswers versions,
      ApplicationForms forms,
      FormInWords words,
      Instances instances,
      CurrentActor currentActor,
      Clock clock) {
    this.filed = filed;
    this.amendments = amendments;
    this.versions = versions;
    this.forms = forms;
    this.words = words;
    this.instances = instances;
    this.currentActor = currentActor;
    this.clock = clock;
  }

  /** What changed from one filed version to the next. */
  public record Version(int number, Instant filedAt, List<AnswerChange> changes) {}

  /** The application with the corrections that were not sent yet. */
  @Transactional(readOnly = true)
  public ApplicationView corrected(CaseNumber number) {
    ApplicationView filed = application(number).view();
    return amendments
        .findById(filed.id().value())
        .map(amendment -> filed.with(amendment.answers()))
        .orElse(filed);
  }

  /** What the corrections would change, in words. */
  @Transactional(readOnly = true)
  public List<AnswerChange> changes(CaseNumber number) {
    return words.changes(application(number).view(), corrected(number));
  }

  /** What is wrong with one section as it is corrected. */
  @Transactional(readOnly = true)
  public List<FormError> findings(CaseNumber number, String section) {
    ApplicationView corrected = corrected(number);
    Section asked = forms.of(corrected).section(section);
    return forms.check(asked, corrected.section(section), corrected);
  }

  /** Keeps the answers to one section as they were typed; nothing is sent yet. */
  public List<FormError> save(CaseNumber number, String section, Map<String, Object> answers) {
    ApplicationView filed = application(number).view();
    Section asked = forms.of(filed).section(section);
    Amendment amendment =
        amendments
            .findById(filed.id().value())
            .orElseGet(() -> new Amendment(filed.id(), filed.answers()));
    amendment.answer(asked.id(), answers, clock.instant());
    Map<String, Object> facts = forms.facts(filed.with(amendment.answers()));
    if (!facts.isEmpty()) {
      amendment.answer(ApplicationView.FACTS, facts, clock.instant());
    }
    amendments.save(amendment);
    return forms.check(asked, answers, filed.with(amendment.answers()));
  }

  /** Whether something was corrected that was not sent yet. */
  @Transactional(readOnly = true)
  public boolean isAny(CaseNumber number) {
    return !changes(number).isEmpty();
  }

  /**
   * What keeps the corrections from being sent: wrong answers in the sections that they touch, and
   * another person in whose name it is, which is a matter of its own.
   */
  @Transactional(readOnly = true)
  public List<FormError> obstacles(CaseNumber number) {
    ApplicationView filed = application(number).view();
    ApplicationView corrected = corrected(number);
    List<FormError> found = new ArrayList<>();
    for (Section section : forms.of(filed).sections()) {
      if (!corrected.section(section.id()).equals(filed.section(section.id()))) {
        forms.check(section, corrected.section(section.id()), corrected).stream()
            .filter(FormError::blocking)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Whether the corrections would put somebody else in the place of the applicant. */
  @Transactional(readOnly = true)
  public boolean changesTheHolder(CaseNumber number) {
    String filed = application(number).view().answer(HOLDER);
    return !corrected(number).answer(HOLDER).equalsIgnoreCase(filed);
  }

  /** Files the corrections as the next version and returns it; none, if nothing was corrected. */
  public Optional<Version> send(CaseNumber number) {
    Application application = application(number);
    ApplicationView filed = application.view();
    List<AnswerChange> changes = changes(number);
    amendments
        .findById(filed.id().value())
        .ifPresent(
            amendment -> {
              if (!changes.isEmpty()) {
                file(application, amendment.answers());
              }
              amendments.delete(amendment);
            });
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Version(count(number), clock.instant(), changes));
  }

  private void file(Application application, Map<String, Map<String, Object>> answers) {
    ApplicationView filed = application.view();
    int known = application.versions();
    if (known == 1) {
      versions.save(
          new FiledAnswers(
              filed.id(), 1, filed.answers(), filed.owner(), application.submittedAt()));
    }
    Instant now = clock.instant();
    versions.save(new FiledAnswers(filed.id(), known + 1, answers, currentActor.get().id(), now));
    application.amend(new LinkedHashMap<>(answers), now);
    instances.make(application.view(), known + 1);
  }

  /** How many versions were filed. */
  @Transactional(readOnly = true)
  public int count(CaseNumber number) {
    return application(number).versions();
  }

  /** Every version after the first, with what it changed; the last first. */
  @Transactional(readOnly = true)
  public List<Version> versions(CaseNumber number) {
    Application application = application(number);
    if (application.versions() == 1) {
      return List.of();
    }
    ApplicationView view = application.view();
    List<FiledAnswers> filed = versions.findByKeyApplicationIdOrderByKeyNumber(view.id().value());
    List<Version> all = new ArrayList<>();
    for (int i = 1; i < filed.size(); i++) {
      FiledAnswers now = filed.get(i);
      all.add(
          0,
          new Version(
              now.number(),
              now.filedAt(),
              words.changes(view.with(filed.get(i - 1).answers()), view.with(now.answers()))));
    }
    return all;
  }

  private Application application(CaseNumber number) {
    return filed.of(number).orElseThrow();
  }
}
