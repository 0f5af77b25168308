package it.sportello.proceedings;

import it.sportello.conferences.AskView;
import it.sportello.conferences.Asking;
import it.sportello.conferences.Asks;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.rules.AskKind;
import it.sportello.conferences.rules.Efficacy;
import it.sportello.conferences.rules.OppositionRight;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.identity.Actor;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.law.Said;
import it.sportello.territory.AuthorityId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The remedy of bodies that dissented to guard a qualified interest, until it is decided. */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 14-quinquies")
public class Oppositions {

  private final CaseAccess access;
  private final StepGate gate;
  private final CaseTerms terms;
  private final Conferences conferences;
  private final Asks asks;
  private final DeterminationActs acts;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  Oppositions(
      CaseAccess access,
      StepGate gate,
      CaseTerms terms,
      Conferences conferences,
      Asks asks,
      DeterminationActs acts,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.access = access;
    this.gate = gate;
    this.terms = terms;
    this.conferences = conferences;
    this.asks = asks;
    this.acts = acts;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /** What the Council of Ministers may make of an opposition. */
  @LegalBasis("L. 241/1990, art. 14-quinquies, c. 6")
  public enum Decision {
    REJECTED,
    PARTLY_ACCEPTED,
    ACCEPTED
  }

  /**
   * Opposes the determination for the actor's own body. Too late it is kept, but has no effect.
   *
   * @param organ who acts for the body: for one of the State, the minister
   */
  @LegalBasis("L. 241/1990, art. 14-quinquies, commi 1, 2 e 4")
  public AskView oppose(CaseNumber number, String organ, String reasons) {
    access.asBodyHead(number, "oppose");
    ConferenceView conference = conference(number);
    ParticipantView body = mine(number, conference);
    Optional<ClockView> term = terms.find(number, TermCode.CDS_OPPOSITION);
    mayOppose(body, conference, term);
    if (organ == null || organ.isBlank()) {
      throw new StepRefused(
          "organ", "Scrivi chi si oppone: per lo Stato il Ministro (art. 14-quinquies, c. 1).");
    }
    StepGate.mustSay(reasons, "oppositionReasons");
    boolean first = asks.of(number, AskKind.OPPOSITION).stream().noneMatch(AskView::isOpen);
    var opposition =
        new Asking(
            AskKind.OPPOSITION,
            Optional.of(body.authority()),
            body.name() + ", " + organ,
            reasons,
            List.of());
    AskView kept = asks.oppose(number, opposition, term.orElseThrow().due());
    String irrelevant = kept.irrelevant().map(why -> ". " + why).orElse("");
    journal.received(number, EventKind.OPPOSITION_FILED, kept.asker() + irrelevant, kept.asker());
    if (kept.isOpen() && first) {
      terms.met(number, TermCode.CDS_OPPOSITION, "");
      terms.startOfConference(number, TermCode.CDS_PCM_MEETING, clock.instant(), conference);
      workflow.signal(Step.OPPOSITION_FILED, number);
      workflow.deadlinesMoved(number);
    }
    return kept;
  }

  /** Records the meeting at the Presidency of the Council, first or second. */
  @LegalBasis("L. 241/1990, art. 14-quinquies, commi 4 e 5")
  public void recordMeeting(
      CaseNumber number, boolean agreed, boolean second, String reasons, String solution) {
    Proceeding proceeding = gate.staff(number, Opposition.RECORD_GOVERNMENT_MEETING);
    StepGate.mustSay(reasons, "reasons");
    boolean repeated = terms.find(number, TermCode.CDS_PCM_SECOND).isPresent();
    if (second && repeated) {
      throw new StepRefused("second", "La seconda riunione è già stata tenuta (c. 5).");
    }
    terms.met(number, TermCode.CDS_PCM_MEETING, "");
    terms.met(number, TermCode.CDS_PCM_SECOND, "");
    boolean again = !agreed && second;
    proceeding.find(Opposition.IS_AGREEMENT_FOUND, agreed);
    proceeding.find(Opposition.IS_SECOND_MEETING_DUE, again);
    proceeding.explain(Opposition.RECORD_GOVERNMENT_MEETING, reasons);
    if (again) {
      terms.startOfConference(number, TermCode.CDS_PCM_SECOND, clock.instant(), conference(number));
    }
    if (agreed) {
      mustBeSaid(solution, "Scrivi la soluzione condivisa: una condizione per riga (c. 6).");
      proceeding.explain(Step.CONDITIONS, solution);
    }
    journal.happened(
        number,
        EventKind.OPPOSITION_MEETING,
        agreed
            ? "Intesa raggiunta: si adotta una nuova determinazione"
            : again
                ? "Nessuna intesa: seconda riunione"
                : "Nessuna intesa: decide il Consiglio dei ministri");
    workflow.complete(Opposition.RECORD_GOVERNMENT_MEETING, number);
    workflow.deadlinesMoved(number);
  }

  /** Records what the Council of Ministers decided. */
  @LegalBasis("L. 241/1990, art. 14-quinquies, c. 6")
  public void recordDecision(
      CaseNumber number, Decision decision, String reasons, String solution) {
    Proceeding proceeding = gate.staff(number, Opposition.RECORD_COUNCIL_DECISION);
    StepGate.mustSay(reasons, "reasons");
    if (decision == Decision.PARTLY_ACCEPTED) {
      mustBeSaid(solution, "Scrivi come cambia la determinazione: una condizione per riga (c. 6).");
    }
    proceeding.explain(Opposition.RECORD_COUNCIL_DECISION, reasons);
    proceeding.find(Opposition.IS_OPPOSITION_REJECTED, decision == Decision.REJECTED);
    proceeding.find(Opposition.IS_PARTLY_ACCEPTED, decision == Decision.PARTLY_ACCEPTED);
    if (decision == Decision.ACCEPTED) {
      conferences.settle(number, Efficacy.NONE);
      asks.answer(number, AskKind.OPPOSITION, "Opposizione accolta");
    } else {
      uphold(proceeding, decision == Decision.REJECTED ? "" : solution);
    }
    journal.happened(
        number,
        EventKind.OPPOSITION_DECIDED,
        switch (decision) {
          case REJECTED -> "Respinta: la determinazione è definitivamente efficace";
          case PARTLY_ACCEPTED -> "Accolta in parte: la determinazione è efficace come modificata";
          case ACCEPTED -> "Accolta: la determinazione non ha effetto";
        });
    workflow.complete(Opposition.RECORD_COUNCIL_DECISION, number);
    workflow.deadlinesMoved(number);
  }

  /** Adopts the determination that says what was agreed, in place of the one that was opposed. */
  @LegalBasis("L. 241/1990, art. 14-quinquies, c. 6")
  public void adoptSharedSolution(CaseNumber number) {
    Proceeding proceeding = gate.head(number, Opposition.ADOPT_SHARED_SOLUTION);
    uphold(proceeding, "");
    ActView act = acts.shared(proceeding, conference(number), access.actor().name());
    journal.happened(
        number,
        EventKind.DETERMINATION_EFFECTIVE,
        "Nuova determinazione con la soluzione condivisa",
        act.document());
    workflow.complete(Opposition.ADOPT_SHARED_SOLUTION, number);
    workflow.deadlinesMoved(number);
  }

  private static void mustBeSaid(String solution, String message) {
    if (solution == null || solution.isBlank()) {
      throw new StepRefused("solution", message);
    }
  }

  private void uphold(Proceeding proceeding, String solution) {
    CaseNumber number = proceeding.number();
    conferences.settle(number, Efficacy.DEFINITIVE);
    asks.answer(number, AskKind.OPPOSITION, "Determinazione efficace");
    proceeding.silenceIsAssent(true);
    if (solution != null && !solution.isBlank()) {
      proceeding.explain(Step.CONDITIONS, solution);
    }
  }

  private static void mayOppose(
      ParticipantView body, ConferenceView conference, Optional<ClockView> term) {
    Optional<Said> refusal =
        term.isEmpty() || !body.hasSpoken()
            ? Optional.of(Said.of("Non c’è una determinazione a cui opporsi."))
            : OppositionRight.refusal(body.voice(), conference.stage().efficacy());
    refusal.ifPresent(
        why -> {
          throw new StepRefused("oppositionReasons", why);
        });
  }

  private ParticipantView mine(CaseNumber number, ConferenceView conference) {
    Actor actor = access.actor();
    AuthorityId body = actor.authority().orElseThrow(() -> new CaseNotFound(number.value()));
    return conference.participant(body).orElseThrow(() -> new CaseNotFound(number.value()));
  }

  private ConferenceView conference(CaseNumber number) {
    return conferences.view(number).orElseThrow(() -> new CaseNotFound(number.value()));
  }
}
