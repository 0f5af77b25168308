package it.sportello.proceedings;

import it.sportello.catalogue.AuthorityToHear;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.Invitation;
import it.sportello.conferences.ParticipantView;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.OfficeId;
import it.sportello.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Convenes a conference: what it would mean is shown first, then the notice goes to bodies, parties
 * and whoever may be harmed. A body may still join while the others may speak.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, artt. 7, 14, c. 2, e 14-bis, c. 2")
public class Convening {

  private static final String LEFT_OUT = "bodiesLeftOut";
  private static final String TOLD = "thirdPartiesTold";
  private static final String NOT_WAITING = "Non attende l’indizione, o non è di un tuo ufficio.";
  private static final String NOBODY_PROPOSED =
      "Va convocata dalla sua pagina: le risposte non indicano enti.";

  private final StepGate gate;
  private final Consultations consultations;
  private final Conferences conferences;
  private final BodyDoor door;
  private final Territory territory;
  private final OpenTasks tasks;
  private final Workflow workflow;
  private final Journal journal;
  private final CaseAccess access;
  private final ConferenceAims aims;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Convening(
      StepGate gate,
      Consultations consultations,
      Conferences conferences,
      BodyDoor door,
      Territory territory,
      OpenTasks tasks,
      Workflow workflow,
      Journal journal,
      CaseAccess access,
      ConferenceAims aims,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.gate = gate;
    this.consultations = consultations;
    this.conferences = conferences;
    this.door = door;
    this.territory = territory;
    this.tasks = tasks;
    this.workflow = workflow;
    this.journal = journal;
    this.access = access;
    this.aims = aims;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** A case that waits to be convened. */
  public record Waiting(CaseNumber number, String place, String holder) {}

  /** The cases of the actor’s offices that wait to be convened, the first to be due first. */
  @Transactional(readOnly = true)
  public List<Waiting> waiting() {
    List<String> offices = access.actor().offices().stream().map(OfficeId::value).toList();
    return offices.isEmpty()
        ? List.of()
        : tasks.ofOfficesAt(offices, Step.CONVENE).stream().map(OpenTask::waiting).toList();
  }

  /** A case of a batch: the bodies proposed for it, or why it is not convened in a batch. */
  public record Prepared(CaseNumber number, Convocation proposed, Optional<String> obstacle) {}

  /** Whether each case can be convened with the bodies proposed for it, in the order given. */
  public List<Prepared> prepared(Collection<CaseNumber> numbers) {
    Set<CaseNumber> waiting = waiting().stream().map(Waiting::number).collect(Collectors.toSet());
    return numbers.stream().distinct().map(number -> prepared(number, waiting)).toList();
  }

  private Prepared prepared(CaseNumber number, Set<CaseNumber> waiting) {
    if (!waiting.contains(number)) {
      return new Prepared(number, Convocation.NOBODY, Optional.of(NOT_WAITING));
    }
    Convocation proposed = proposed(number);
    return new Prepared(
        number,
        proposed,
        proposed.invitations().isEmpty() ? Optional.of(NOBODY_PROPOSED) : Optional.empty());
  }

  /** The bodies that answers and constraints ask for, each invited for its reason. */
  public Convocation proposed(CaseNumber number) {
    List<Invitation> invitations =
        consultations.proposed(number).stream().map(Convening::invitation).toList();
    return new Convocation(invitations, List.of(), Map.of(), List.of());
  }

  public static Invitation invitation(AuthorityToHear body) {
    return new Invitation(
        body.authority().id(), body.interest(), body.reason() + " (" + body.provision() + ")");
  }

  /** What would be sent, with every date; nothing is kept. */
  public ConferenceView preview(CaseNumber number, Convocation convocation) {
    Proceeding proceeding = gate.staff(number, Step.CONVENE);
    check(number, convocation);
    Named named = named(convocation);
    return conferences.foresee(number, named.invitations(), named.newcomers(), aims.of(proceeding));
  }

  /** Convenes; returns the PINs of bodies that have nobody here, to be told to them. */
  public List<BodyDoor.Told> convene(CaseNumber number, Convocation convocation) {
    Proceeding proceeding = gate.staff(number, Step.CONVENE);
    check(number, convocation);
    proceeding.explain(LEFT_OUT, leftOut(convocation));
    proceeding.explain(TOLD, told(convocation));
    Named named = named(convocation);
    named.newcomers().forEach(body -> territory.addAuthority(body, List.of()));
    ActView notice = consultations.convened(number, named.invitations());
    if (!convocation.told().isEmpty()) {
      publisher.publishEvent(new ThirdPartiesTold(number, notice.document(), convocation.told()));
    }
    return door.inviteWhoHasNobody(number);
  }

  /** Lets one body more join; once the others may speak no longer, it cannot. */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 2, lett. c")
  public List<BodyDoor.Told> add(CaseNumber number, Convocation.NewBody body) {
    access.asStaff(number, Step.CONVENE);
    ConferenceView conference =
        conferences.view(number).orElseThrow(() -> new CaseNotFound(number.value()));
    ConvocationRules.mustBeComplete("", body);
    mustStillBeOpen(number, conference);
    AuthorityView known = known(body);
    AuthorityId id = known.id();
    if (conference.participant(id).isPresent()) {
      throw new StepRefused("pec", "Questo ente è già convocato.");
    }
    if (territory.authorityAt(known.pec()).isEmpty()) {
      territory.addAuthority(known, List.of());
    }
    ParticipantView added =
        conferences.add(number, new Invitation(id, body.interest(), body.reason().strip()));
    workflow.join(Step.GIVE_POSITION, number, id);
    journal.happened(
        number,
        EventKind.BODY_ADDED,
        "%s, entro il %s: %s"
            .formatted(added.name(), Italian.day(added.due()), body.reason().strip()));
    workflow.deadlinesMoved(number);
    return door.inviteWhoHasNobody(number).stream()
        .filter(pin -> pin.body().equals(added.name()))
        .toList();
  }

  private void mustStillBeOpen(CaseNumber number, ConferenceView conference) {
    LocalDate today = LegalTime.dayOf(clock.instant());
    if (today.isAfter(conference.lastDue()) || !workflow.isOpen(Step.GIVE_POSITION, number)) {
      throw new StepRefused(
          "name",
          "Il termine per le determinazioni è scaduto il %s: un ente non si aggiunge più a questa"
              + " conferenza (L. 241/1990, art. 14-bis, c. 2, lett. c).",
          conference.lastDue());
    }
  }

  private void check(CaseNumber number, Convocation convocation) {
    Set<AuthorityId> invited =
        convocation.invitations().stream().map(Invitation::authority).collect(Collectors.toSet());
    ConvocationRules.check(convocation);
    for (AuthorityToHear body : consultations.proposed(number)) {
      AuthorityId id = body.authority().id();
      if (!invited.contains(id) && convocation.leftOut().getOrDefault(id, "").isBlank()) {
        throw new StepRefused(
            "left-" + id, "Scrivi perché non convochi %s.", body.authority().name());
      }
    }
  }

  /** All who are invited, and those of them that the house does not know yet. */
  private record Named(List<Invitation> invitations, List<AuthorityView> newcomers) {}

  private Named named(Convocation convocation) {
    var named = new Named(new ArrayList<>(convocation.invitations()), new ArrayList<>());
    for (Convocation.NewBody body : convocation.added()) {
      AuthorityView known = known(body);
      if (territory.authorityAt(known.pec()).isEmpty()) {
        named.newcomers().add(known);
      }
      named.invitations().add(new Invitation(known.id(), body.interest(), body.reason().strip()));
    }
    return named;
  }

  /** A body that is reached at the same certified address is the same body. */
  private AuthorityView known(Convocation.NewBody body) {
    String pec = body.pec().strip();
    return territory
        .authorityAt(pec)
        .orElseGet(() -> new AuthorityView(newcomer(), body.name().strip(), body.interest(), pec));
  }

  private static AuthorityId newcomer() {
    return new AuthorityId("ente-" + UUID.randomUUID().toString().substring(0, 8));
  }

  private String leftOut(Convocation convocation) {
    return convocation.leftOut().entrySet().stream()
        .map(entry -> territory.authority(entry.getKey()).name() + ": " + entry.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String told(Convocation convocation) {
    return convocation.told().stream()
        .map(third -> third.name() + " – " + third.address())
        .collect(Collectors.joining("\n"));
  }
}
