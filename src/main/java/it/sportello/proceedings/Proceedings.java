package it.sportello.proceedings;

import it.sportello.applications.Applications;
import it.sportello.conferences.AroundConference;
import it.sportello.conferences.Conferences;
import it.sportello.documents.DocumentId;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.OfficeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows cases to those who may see them, each as much as concerns them. Looking writes a line of
 * the record: what opens a case is therefore no read-only transaction.
 */
@Service
@Transactional(readOnly = true)
public class Proceedings {

  private final CaseAccess access;
  private final CaseFile file;
  private final ConferenceAffairs affairs;
  private final Cases cases;
  private final Applications applications;
  private final Conferences conferences;
  private final Workflow workflow;
  private final CurrentActor currentActor;
  private final RecordOfCase records;

  Proceedings(
      CaseAccess access,
      CaseFile file,
      ConferenceAffairs affairs,
      Cases cases,
      Applications applications,
      Conferences conferences,
      Workflow workflow,
      CurrentActor currentActor,
      RecordOfCase records) {
    this.access = access;
    this.file = file;
    this.affairs = affairs;
    this.cases = cases;
    this.applications = applications;
    this.conferences = conferences;
    this.workflow = workflow;
    this.currentActor = currentActor;
    this.records = records;
  }

  @Transactional
  public CaseView view(CaseNumber number) {
    CaseSheet sheet = file.sheet(number);
    return file.view(access.toRead(number), sheet);
  }

  /** A case with what goes on around its conference, as far as it concerns the actor. */
  public record Whole(CaseView view, AroundConference around) {}

  /** The case with what goes on around its conference, for a page that shows both. */
  @Transactional
  public Whole whole(CaseNumber number) {
    CaseSheet sheet = file.sheet(number);
    Proceeding proceeding = access.toRead(number);
    AroundConference around = affairs.of(proceeding);
    return new Whole(file.view(proceeding, sheet), around);
  }

  /**
   * The case alone, locked until the end of the caller's transaction: nothing moves before the
   * verb.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public CaseView hold(CaseNumber number) {
    return file.view(access.toHold(number));
  }

  @Transactional
  public CaseSummary summary(CaseNumber number) {
    return access.toRead(number).summary();
  }

  /** The cases that the actor filed, or that were filed in the actor's name. */
  public List<CaseSummary> mine() {
    return applications.mine().stream()
        .flatMap(application -> application.number().stream())
        .flatMap(number -> cases.findById(number.value()).stream())
        .map(Proceeding::summary)
        .toList();
  }

  /** The cases of the actor's offices, the last numbered first. */
  public List<CaseSummary> ofMyOffices(CasePage page) {
    Set<OfficeId> offices = currentActor.get().offices();
    return cases.ofOffices(offices, page).stream().map(Proceeding::summary).toList();
  }

  /** The cases on which the actor's body was consulted. */
  public List<CaseSummary> consultedMe() {
    Actor actor = currentActor.get();
    Optional<AuthorityId> body = actor.authority().filter(b -> actor.is(Role.BODY_OFFICER));
    return body.map(conferences::of).orElse(List.of()).stream()
        .filter(conference -> !actor.isKeptFrom(conference.number()))
        .flatMap(conference -> cases.findById(conference.number().value()).stream())
        .map(Proceeding::summary)
        .toList();
  }

  /**
   * The processes of the case as pictures, in Italian unless {@code words} says it otherwise; for
   * the office and for supervisors.
   */
  @Transactional
  public List<ProcessPicture> pictures(CaseNumber number, UnaryOperator<String> words) {
    access.toRead(number);
    return workflow.pictures(number, words);
  }

  /** The papers of the case that the actor may open. */
  @Transactional
  public Set<DocumentId> papers(CaseNumber number) {
    return file.papers(access.toRead(number)).stream().collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Takes a paper of the case away, which is recorded; one that is not the actor's to open is not
   * there.
   */
  @Transactional
  public DocumentId take(CaseNumber number, DocumentId paper) {
    if (!file.papers(access.toRead(number)).contains(paper)) {
      throw new CaseNotFound(number.value());
    }
    access.taken(number, paper);
    return paper;
  }

  /** The id of a paper of the case, for a small picture on a page that was recorded as a look. */
  public DocumentId glance(CaseNumber number, DocumentId paper) {
    if (!file.papers(access.toGlance(number)).contains(paper)) {
      throw new CaseNotFound(number.value());
    }
    return paper;
  }

  /** What the record says of the case, oldest first; for the office and for supervisors. */
  @Transactional
  public CaseRecord record(CaseNumber number) {
    access.toRead(number);
    Actor actor = currentActor.get();
    if (!actor.isStaff() && !actor.is(Role.SUPERVISOR)) {
      throw new NotPermitted(actor, "record");
    }
    return records.of(number);
  }
}
