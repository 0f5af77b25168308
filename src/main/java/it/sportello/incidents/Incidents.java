package it.sportello.incidents;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.identity.Actor;
import it.sportello.identity.ActorId;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Identity;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.PersonView;
import it.sportello.identity.Role;
import it.sportello.interop.OutboundStatus;
import it.sportello.interop.OutboundView;
import it.sportello.interop.Outbox;
import it.sportello.proceedings.StuckWork;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What gave up, for administrators, who may do something about it, and supervisors, who may look.
 * Whatever is done is recorded.
 */
@Service
@Transactional
public class Incidents {

  private static final int MOST = 200;
  private static final int LONGEST_REASON = 500;
  private static final Set<Role> CARERS = Set.of(Role.ADMINISTRATOR, Role.SUPERVISOR);

  private final StuckWork work;
  private final Outbox outbox;
  private final HandlingRows handlings;
  private final Identity identity;
  private final CurrentActor currentActor;
  private final Audit audit;
  private final Clock clock;

  Incidents(
      StuckWork work,
      Outbox outbox,
      HandlingRows handlings,
      Identity identity,
      CurrentActor currentActor,
      Audit audit,
      Clock clock) {
    this.work = work;
    this.outbox = outbox;
    this.handlings = handlings;
    this.identity = identity;
    this.currentActor = currentActor;
    this.audit = audit;
    this.clock = clock;
  }

  /** All that waits or was set aside, oldest first. */
  @Transactional(readOnly = true)
  public List<Incident> all() {
    Actor me = currentActor.get();
    if (CARERS.stream().noneMatch(me::is)) {
      throw new NotPermitted(me, "see incidents");
    }
    Described described = new Described(handlings.all());
    return Stream.of(
            work.all().stream().map(described::work),
            messages(OutboundStatus.FAILED).map(described::message),
            messages(OutboundStatus.SET_ASIDE).map(described::message))
        .flatMap(found -> found)
        .sorted(
            Comparator.comparing(Incident::since, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private Stream<OutboundView> messages(OutboundStatus status) {
    return outbox.latest(status, MOST).stream();
  }

  /** Who takes care of what, by the id of the person. */
  @Transactional(readOnly = true)
  public String nameOf(String person) {
    return identity.find(new ActorId(person)).map(PersonView::name).orElse(person);
  }

  boolean mayAct() {
    return currentActor.get().is(Role.ADMINISTRATOR);
  }

  /** Tries again from the beginning. */
  public void retry(IncidentKind kind, String id) {
    Actor me = administrator();
    Incident incident = find(kind, id);
    switch (kind) {
      case WORK -> work.retry(id);
      case MESSAGE -> outbox.retry(id);
    }
    handlings.reopen(kind, id);
    record(me, "incident retried", incident);
  }

  /** Takes it off the list of what waits, for a reason; it can be tried again later. */
  public void setAside(IncidentKind kind, String id, String reason) {
    Actor me = administrator();
    Incident incident = find(kind, id);
    String said = reason == null ? "" : reason.strip();
    if (said.isEmpty() || said.length() > LONGEST_REASON) {
      throw new HandlingRefused("reason", said.isEmpty() ? "missing" : "long");
    }
    handlings.setAside(kind, id, said, clock.instant());
    if (kind == IncidentKind.MESSAGE) {
      outbox.setAside(id, said);
    }
    record(me, "incident set aside", incident);
  }

  /** Says who takes care of it: an administrator or supervisor, by their user name. */
  public void assign(IncidentKind kind, String id, String username) {
    Actor me = administrator();
    Incident incident = find(kind, id);
    PersonView person =
        identity
            .findByUsername(username == null ? "" : username.strip())
            .filter(p -> p.roles().stream().anyMatch(CARERS::contains))
            .orElseThrow(() -> new HandlingRefused("person", "unknown"));
    handlings.assign(kind, id, person.id().value());
    record(me, "incident assigned", incident);
  }

  private Actor administrator() {
    Actor me = currentActor.get();
    if (!me.is(Role.ADMINISTRATOR)) {
      throw new NotPermitted(me, "settle incidents");
    }
    return me;
  }

  private Incident find(IncidentKind kind, String id) {
    return all().stream()
        .filter(incident -> incident.kind() == kind && incident.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(kind + " " + id));
  }

  private void record(Actor me, String what, Incident incident) {
    Chain chain = incident.number().map(Chain::of).orElse(Chain.HOUSE);
    audit.record(chain, me, AuditKind.ADMINISTRATION, what, incident.kind() + " " + incident.id());
  }
}
