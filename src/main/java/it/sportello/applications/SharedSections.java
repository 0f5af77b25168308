package it.sportello.applications;

import it.sportello.forms.Form;
import it.sportello.forms.FormError;
import it.sportello.forms.Section;
import it.sportello.identity.Actor;
import it.sportello.identity.ActorId;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.PersonView;
import it.sportello.identity.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sections that the owner of a draft lets others fill in: a guest sees and saves only their own
 * section, never the rest of the draft.
 */
@Service
@Transactional
public class SharedSections {

  private final StoredApplications stored;
  private final CurrentActor currentActor;
  private final ApplicationForms forms;
  private final Clock clock;

  SharedSections(
      StoredApplications stored, CurrentActor currentActor, ApplicationForms forms, Clock clock) {
    this.stored = stored;
    this.currentActor = currentActor;
    this.forms = forms;
    this.clock = clock;
  }

  /** A section of a draft that is not one’s own. */
  public record Shared(ApplicationId application, String procedure, Section section) {}

  /** Whether somebody may be invited: another applicant, not who will examine what is filed. */
  @Transactional(readOnly = true)
  public boolean mayHelp(ApplicationId id, PersonView person) {
    return person.roles().contains(Role.APPLICANT) && !person.id().equals(own(id).view().owner());
  }

  /** Lets somebody fill in a section; inviting them again changes nothing. */
  public void invite(ApplicationId id, String section, ActorId person) {
    Application application = own(id);
    String known = forms.of(application.view()).section(section).id();
    application.invite(known, person, clock.instant());
  }

  /** Takes an invitation back; what the guest saved stays. */
  public void uninvite(ApplicationId id, String guest) {
    if (!own(id).uninvite(guest)) {
      throw new ApplicationNotFound(id);
    }
  }

  /** The sections that others let the actor fill in. */
  @Transactional(readOnly = true)
  public List<Shared> mine() {
    ActorId actor = currentActor.get().id();
    return stored.sharedWith(actor.value()).stream()
        .filter(a -> forms.isUsable(a.view()))
        .flatMap(a -> shared(a.view(), actor).stream())
        .toList();
  }

  /**
   * What the actor may see of a draft when they fill in this section: all of it if it is theirs,
   * only the answers of this section if they are a guest.
   */
  @Transactional(readOnly = true)
  public ApplicationView view(ApplicationId id, String section) {
    return mayAnswer(stored.findById(id.value()), id, section)
        .viewFor(currentActor.get().id(), section);
  }

  /** What is wrong with the section as it is saved. */
  @Transactional(readOnly = true)
  public List<FormError> findings(ApplicationId id, String section) {
    ApplicationView view = view(id, section);
    return forms.check(forms.of(view).section(section), view.section(section), view);
  }

  /**
   * Keeps the answers if the section is still as it was seen; {@code seen} is its mark, or empty
   * when the page did not say. Fails with {@link SectionChanged}, changing nothing.
   */
  public List<FormError> save(
      ApplicationId id, String section, String seen, Map<String, Object> answers) {
    Application application = mayAnswer(stored.lock(id.value()), id, section);
    Form form = forms.of(application.view());
    Section asked = form.section(section);
    Map<String, Object> now = application.view().section(section);
    String mark = AnswerMark.of(now);
    if (!seen.isEmpty() && !seen.equals(mark) && !AnswerMark.of(answers).equals(mark)) {
      throw new SectionChanged(section, now);
    }
    application.answer(asked.id(), answers, clock.instant());
    forms.derive(application, clock.instant());
    return forms.check(asked, answers, application.view());
  }

  private static List<Shared> shared(ApplicationView view, ActorId actor, Form form) {
    return view.guests().stream()
        .filter(guest -> guest.person().equals(actor) && form.hasSection(guest.section()))
        .map(guest -> new Shared(view.id(), view.procedure(), form.section(guest.section())))
        .toList();
  }

  private List<Shared> shared(ApplicationView view, ActorId actor) {
    return shared(view, actor, forms.of(view));
  }

  private Application mayAnswer(Optional<Application> found, ApplicationId id, String section) {
    Actor actor = currentActor.get();
    return found
        .filter(a -> a.isOwnedBy(actor) || a.isGuest(actor.id(), section))
        .orElseThrow(() -> new ApplicationNotFound(id));
  }

  private Application own(ApplicationId id) {
    Actor actor = currentActor.get();
    return stored
        .findById(id.value())
        .filter(a -> a.isOwnedBy(actor) && !a.view().isFiled())
        .orElseThrow(() -> new ApplicationNotFound(id));
  }
}
