package it.sportello.proceedings;

import it.sportello.applications.Applications;
import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.conferences.Conferences;
import it.sportello.documents.DocumentId;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/**
 * Who may come near a case, and as what. What one may not see does not exist; what one can see but
 * not do is refused.
 */
@Component
class CaseAccess {

  private final Cases cases;
  private final CurrentActor currentActor;
  private final Applications applications;
  private final Conferences conferences;
  private final Oversight oversight;
  private final Audit audit;

  CaseAccess(
      Cases cases,
      CurrentActor currentActor,
      Applications applications,
      Conferences conferences,
      Oversight oversight,
      Audit audit) {
    this.cases = cases;
    this.currentActor = currentActor;
    this.applications = applications;
    this.conferences = conferences;
    this.oversight = oversight;
    this.audit = audit;
  }

  Actor actor() {
    return currentActor.get();
  }

  /**
   * For looking: the parties, the staff of the office, the bodies that are or were convened,
   * supervisors who said why. A look by anybody but a party is recorded.
   */
  Proceeding toRead(CaseNumber number) {
    Proceeding proceeding = toGlance(number);
    Actor actor = actor();
    if (!actor.is(Role.SYSTEM) && !applications.isPartyTo(number, actor)) {
      audit.look(Chain.of(number), actor);
    }
    return proceeding;
  }

  /** As {@link #toRead}, for what stands on a page whose look was recorded already. */
  Proceeding toGlance(CaseNumber number) {
    Actor actor = actor();
    Proceeding proceeding = cases.findById(number.value()).orElseThrow(() -> unknown(number));
    if (!maySee(actor, proceeding)) {
      throw hidden(number, actor);
    }
    return proceeding;
  }

  /** Records that a paper of the case was taken away. */
  void taken(CaseNumber number, DocumentId paper) {
    audit.record(Chain.of(number), actor(), AuditKind.DOWNLOAD, "paper", paper.value());
  }

  /** Records that the whole file of the case was taken away. */
  void takenAll(CaseNumber number) {
    audit.record(Chain.of(number), actor(), AuditKind.DOWNLOAD, "file", number.value());
  }

  /** For looking before acting: the case is locked until the end of the transaction. */
  Proceeding toHold(CaseNumber number) {
    return lock(number, actor());
  }

  /** For acting as staff of the office; the case is locked until the end of the transaction. */
  Proceeding asStaff(CaseNumber number, String step) {
    Actor actor = actor();
    Proceeding proceeding = lock(number, actor);
    if (!actor.isStaff() || !actor.serves(proceeding.office())) {
      throw refused(number, actor, step);
    }
    return proceeding;
  }

  /** For signing as head of the office. */
  Proceeding asHead(CaseNumber number, String step) {
    Proceeding proceeding = asStaff(number, step);
    if (!actor().is(Role.HEAD)) {
      throw refused(number, actor(), step);
    }
    return proceeding;
  }

  /** For answering as applicant or attorney. */
  Proceeding asParty(CaseNumber number, String step) {
    Actor actor = actor();
    Proceeding proceeding = lock(number, actor);
    if (!applications.isPartyTo(number, actor)) {
      throw refused(number, actor, step);
    }
    return proceeding;
  }

  /** For reading what only applicant and attorney read; nothing is locked. */
  Proceeding toReadAsParty(CaseNumber number, String step) {
    Proceeding proceeding = toGlance(number);
    if (!applications.isPartyTo(number, actor())) {
      throw refused(number, actor(), step);
    }
    return proceeding;
  }

  /** For speaking as a body that was convened. */
  Proceeding asBody(CaseNumber number, String step) {
    Actor actor = actor();
    Proceeding proceeding = lock(number, actor);
    if (!actor.is(Role.BODY_OFFICER)) {
      throw refused(number, actor, step);
    }
    return proceeding;
  }

  /** For signing as a body that was convened. */
  Proceeding asBodyHead(CaseNumber number, String step) {
    Proceeding proceeding = asBody(number, step);
    if (!actor().is(Role.BODY_HEAD)) {
      throw refused(number, actor(), step);
    }
    return proceeding;
  }

  /** Records what somebody did who is neither of the office nor a party. */
  void did(CaseNumber number, Deed deed, String subject) {
    audit.record(Chain.of(number), actor(), AuditKind.DEED, deed.name(), subject);
  }

  /** For the house itself, when the law acts. */
  Proceeding asLaw(CaseNumber number) {
    return cases.lock(number.value()).orElseThrow(() -> unknown(number));
  }

  boolean maySee(Actor actor, Proceeding proceeding) {
    return mayAct(actor, proceeding) || wasHeard(actor, proceeding);
  }

  private boolean mayAct(Actor actor, Proceeding proceeding) {
    return actor.is(Role.SYSTEM)
        || actor.is(Role.SUPERVISOR) && oversight.hasOpened(actor, proceeding.number())
        || actor.isStaff() && actor.serves(proceeding.office())
        || isConvened(actor, proceeding)
        || applications.isPartyTo(proceeding.number(), actor);
  }

  boolean isConvened(Actor actor, Proceeding proceeding) {
    return isOfBody(actor, proceeding, conferences::isConvened);
  }

  /** A body that was heard in a past conference goes on reading; it has nothing more to say. */
  boolean wasHeard(Actor actor, Proceeding proceeding) {
    return isOfBody(actor, proceeding, conferences::wasHeard);
  }

  private static boolean isOfBody(
      Actor actor, Proceeding proceeding, BiPredicate<CaseNumber, AuthorityId> which) {
    return actor.is(Role.BODY_OFFICER)
        && !actor.isKeptFrom(proceeding.number())
        && actor.authority().filter(body -> which.test(proceeding.number(), body)).isPresent();
  }

  private Proceeding lock(CaseNumber number, Actor actor) {
    Proceeding proceeding = cases.lock(number.value()).orElseThrow(() -> unknown(number));
    if (!mayAct(actor, proceeding)) {
      throw hidden(number, actor);
    }
    return proceeding;
  }

  NotPermitted refused(CaseNumber number, Actor actor, String step) {
    audit.refused(Chain.of(number), actor, step);
    return new NotPermitted(actor, step);
  }

  private CaseNotFound hidden(CaseNumber number, Actor actor) {
    audit.refused(Chain.of(number), actor, "case");
    return unknown(number);
  }

  private static CaseNotFound unknown(CaseNumber number) {
    return new CaseNotFound(number.value());
  }
}
