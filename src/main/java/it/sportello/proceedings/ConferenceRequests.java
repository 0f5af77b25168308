package it.sportello.proceedings;

import it.sportello.conferences.AskView;
import it.sportello.conferences.AskedThing;
import it.sportello.conferences.Asking;
import it.sportello.conferences.Asks;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.rules.AskKind;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.identity.Actor;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked of the conference of a case, and what the office makes of it. */
@Service
@Transactional
public class ConferenceRequests {

  private static final int LONGEST_REPLY = 30;

  private final CaseAccess access;
  private final CaseTerms terms;
  private final CaseRecords records;
  private final Asks asks;
  private final Conferences conferences;
  private final ConferenceActs acts;
  private final ConferenceEffects effects;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  ConferenceRequests(
      CaseAccess access,
      CaseTerms terms,
      CaseRecords records,
      Asks asks,
      Conferences conferences,
      ConferenceActs acts,
      ConferenceEffects effects,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.access = access;
    this.terms = terms;
    this.records = records;
    this.asks = asks;
    this.conferences = conferences;
    this.acts = acts;
    this.effects = effects;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /** Takes what the actor's body needs of the applicant; too late or twice it does not count. */
  @LegalBasis("L. 241/1990, artt. 2, c. 7, e 14-bis, c. 2, lett. b")
  public AskView askIntegration(CaseNumber number, List<RequestedItem> items) {
    access.asBody(number, "askIntegration");
    mustBeOpen(number, "items");
    mustBeItems(items);
    List<AskedThing> things =
        items.stream().map(item -> new AskedThing(item.what(), item.reason())).toList();
    AskView ask = asks.ask(number, asking(AskKind.INTEGRATION, "", things));
    journal.received(number, EventKind.INTEGRATION_ASKED, ask.asker() + counts(ask), ask.asker());
    return ask;
  }

  /**
   * Takes the wish of a body or of the applicant that the conference be held in a meeting; returns
   * whether it came in time to count.
   */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 7")
  public boolean askMeeting(CaseNumber number, String reasons) {
    access.toHold(number);
    Actor actor = access.actor();
    if (!actor.is(Role.BODY_OFFICER)) {
      access.asParty(number, "askMeeting");
    }
    mustBeOpen(number, "meetingReasons");
    mustBeConference(number);
    StepGate.mustSay(reasons, "meetingReasons");
    AskView ask = asks.ask(number, asking(AskKind.MEETING, reasons, List.of()));
    journal.received(number, EventKind.SIMULTANEOUS_ASKED, ask.asker() + counts(ask), ask.asker());
    return ask.irrelevant().isEmpty();
  }

  /**
   * Holds the conference in meetings: by choice of the office when it convenes, later because
   * somebody asked for it in time.
   */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 7")
  public void chooseSimultaneous(CaseNumber number, String reasons) {
    Proceeding proceeding = access.asStaff(number, Step.CHOOSE_SIMULTANEOUS);
    terms.mustNotBeOver(proceeding);
    StepGate.mustSay(reasons, "modeReasons");
    boolean atOnce = workflow.isOpen(Step.CONVENE, number);
    if (!atOnce && !workflow.isOpen(Step.GIVE_POSITION, number)) {
      throw new TaskNotOpen(Step.CHOOSE_SIMULTANEOUS, number);
    }
    if (!atOnce && asks.of(number, AskKind.MEETING).stream().noneMatch(AskView::isOpen)) {
      throw new StepRefused(
          "modeReasons",
          "Dopo l’indizione si passa alla riunione solo se un ente o il richiedente lo hanno chiesto"
              + " con motivi entro il termine (art. 14-bis, c. 7).");
    }
    proceeding.find(Step.IS_SIMULTANEOUS, true);
    proceeding.explain(Step.CHOOSE_SIMULTANEOUS, reasons);
    journal.happened(number, EventKind.SIMULTANEOUS_CHOSEN, shortened(reasons));
    if (!atOnce) {
      asks.answer(number, AskKind.MEETING, reasons);
      workflow.signal(Step.SIMULTANEOUS_CHOSEN, number);
      workflow.deadlinesMoved(number);
    }
  }

  /** Asks the applicant, once, for all that the bodies need; their terms stand still meanwhile. */
  @LegalBasis("L. 241/1990, artt. 2, c. 7, e 14-bis, c. 2, lett. b")
  public void mergeIntegration(CaseNumber number, List<RequestedItem> items, int days) {
    Proceeding proceeding = access.asStaff(number, "mergeIntegration");
    terms.mustNotBeOver(proceeding);
    mustBeDue(number);
    mustBeItems(items);
    if (days < 1 || days > LONGEST_REPLY) {
      throw new StepRefused("days", "Il termine per integrare va da 1 a 30 giorni.");
    }
    terms.happened(number, EventType.INTEGRATION_REQUEST, "%d voci".formatted(items.size()));
    ClockView reply = terms.allow(number, TermCode.CDS_INTEGRATION_REPLY, days);
    var request =
        new DocumentRequest(number, RequestView.Kind.CONFERENCE, clock.instant(), reply.due());
    request.ask(items);
    records.save(request);
    ActView act = acts.integrationRequest(proceeding, request.view());
    effects.followTerms(number);
    asks.answer(number, AskKind.INTEGRATION, "Richiesta n. " + act.protocol());
    journal.happened(
        number,
        EventKind.DOCUMENTS_REQUESTED,
        items.size() == 1
            ? "Chiesta per gli enti una voce entro il %s".formatted(Italian.day(reply.due()))
            : "Chieste per gli enti %d voci entro il %s"
                .formatted(items.size(), Italian.day(reply.due())),
        act.document());
    workflow.deadlinesMoved(number);
  }

  /** What was asked: all of it for the office, to others only what they asked themselves. */
  @Transactional
  public List<AskView> of(CaseNumber number) {
    return forActor(access.toRead(number), asks.of(number));
  }

  List<AskView> forActor(Proceeding proceeding, List<AskView> asked) {
    Actor actor = access.actor();
    boolean all =
        actor.is(Role.SYSTEM)
            || actor.is(Role.SUPERVISOR)
            || actor.isStaff() && actor.serves(proceeding.office());
    Optional<AuthorityId> mine = actor.authority().filter(b -> actor.is(Role.BODY_OFFICER));
    return asked.stream().filter(ask -> all || ask.body().equals(mine)).toList();
  }

  private void mustBeOpen(CaseNumber number, String field) {
    boolean open = conferences.view(number).filter(c -> c.concludedAt().isEmpty()).isPresent();
    if (!open) {
      throw new StepRefused(field, "La conferenza non è aperta: non c’è più nulla da chiedere.");
    }
  }

  private void mustBeConference(CaseNumber number) {
    if (conferences.view(number).orElseThrow().stage().kind().isOfOne()) {
      throw new StepRefused(
          "meetingReasons",
          "È sentito un solo ente: non c’è una conferenza da tenere in riunione.");
    }
  }

  private void mustBeDue(CaseNumber number) {
    if (!workflow.isOpen(Step.GIVE_POSITION, number)) {
      throw new TaskNotOpen("mergeIntegration", number);
    }
    if (records.wasAsked(number, RequestView.Kind.CONFERENCE)) {
      throw new StepRefused(
          "items",
          "L’integrazione per la conferenza è già stata chiesta una volta: la legge non ne ammette"
              + " una seconda (L. 241/1990, art. 2, c. 7).");
    }
    if (asks.of(number, AskKind.INTEGRATION).stream().noneMatch(AskView::isOpen)) {
      throw new StepRefused("items", "Nessun ente ha chiesto integrazioni in tempo.");
    }
  }

  private Asking asking(AskKind kind, String reasons, List<AskedThing> things) {
    Actor actor = access.actor();
    Optional<AuthorityId> body = actor.authority().filter(b -> actor.is(Role.BODY_OFFICER));
    return new Asking(kind, body, actor.name(), reasons, things);
  }

  private static void mustBeItems(List<RequestedItem> items) {
    if (items.isEmpty()) {
      throw new StepRefused("items", "Indica almeno una voce da chiedere.");
    }
    if (items.stream().anyMatch(item -> item.what().isBlank() || item.reason().isBlank())) {
      throw new StepRefused("items", "Ogni voce deve dire che cosa serve e perché.");
    }
  }

  private static String counts(AskView ask) {
    return ask.irrelevant().map(why -> ". " + why).orElse("");
  }

  private static String shortened(String text) {
    return text.length() > 500 ? text.substring(0, 500) + "…" : text;
  }
}
