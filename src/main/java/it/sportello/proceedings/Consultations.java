package it.sportello.proceedings;

import it.sportello.applications.Applications;
import it.sportello.catalogue.AuthorityToHear;
import it.sportello.catalogue.Catalogue;
import it.sportello.conferences.ConditionMerging;
import it.sportello.conferences.ConferenceAim;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.FormerPositionView;
import it.sportello.conferences.Invitation;
import it.sportello.conferences.Opinions;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.Statement;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.conferences.rules.Outcome;
import it.sportello.conferences.rules.Voice;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.identity.Actor;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conference of a case: who convenes, who speaks, who sums up. */
@Service
@Transactional
public class Consultations {

  private final CaseAccess access;
  private final StepGate gate;
  private final CaseTerms terms;
  private final Applications applications;
  private final Catalogue catalogue;
  private final Conferences conferences;
  private final Opinions opinions;
  private final ConferenceActs acts;
  private final DeterminationActs determinations;
  private final DeterminationEffects effects;
  private final ConditionMerging conditions;
  private final ConferenceAims aims;
  private final Workflow workflow;
  private final Journal journal;

  Consultations(
      CaseAccess access,
      StepGate gate,
      CaseTerms terms,
      Applications applications,
      Catalogue catalogue,
      Conferences conferences,
      Opinions opinions,
      ConferenceActs acts,
      DeterminationActs determinations,
      DeterminationEffects effects,
      ConditionMerging conditions,
      ConferenceAims aims,
      Workflow workflow,
      Journal journal) {
    this.access = access;
    this.gate = gate;
    this.terms = terms;
    this.applications = applications;
    this.catalogue = catalogue;
    this.conferences = conferences;
    this.opinions = opinions;
    this.acts = acts;
    this.determinations = determinations;
    this.effects = effects;
    this.conditions = conditions;
    this.aims = aims;
    this.workflow = workflow;
    this.journal = journal;
  }

  /** Who should be heard, and why, as the answers of the application have it. */
  @Transactional
  public List<AuthorityToHear> proposed(CaseNumber number) {
    Proceeding proceeding = access.toRead(number);
    if (proceeding.found(Step.IS_UNDER_REVIEW)) {
      return aims.ofLastConference(number);
    }
    return catalogue.authoritiesToHear(
        proceeding.municipality(), applications.ofCase(number).everything());
  }

  /** Convenes the bodies in a simplified conference. */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 2")
  public void convene(CaseNumber number, List<Invitation> invitations) {
    convened(number, invitations);
  }

  ActView convened(CaseNumber number, List<Invitation> invitations) {
    Proceeding proceeding = gate.staff(number, Step.CONVENE);
    if (invitations.isEmpty()) {
      throw new StepRefused("authorities", "Scegli almeno un ente da convocare.");
    }
    aims.mustBeFree(number);
    ConferenceView conference = conferences.convene(number, invitations, aims.of(proceeding));
    conference.participants().forEach(body -> opinions.reopen(number, body.authority()));
    terms.met(number, TermCode.CDS_INDIZIONE, "");
    terms.met(number, TermCode.CDS_PRELIM, "");
    if (!proceeding.state().isClosed()) {
      proceeding.become(CaseState.CDSS_CONVENED);
    }
    ActView act = acts.notice(proceeding, conference);
    journal.happened(
        number,
        EventKind.CONFERENCE_CONVENED,
        invitations.size() == 1
            ? "Un ente convocato"
            : "%d enti convocati".formatted(invitations.size()),
        act.document());
    workflow.complete(Step.CONVENE, number);
    workflow.deadlinesMoved(number);
    return act;
  }

  /** Takes the position of the actor's own body. */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 3")
  public void give(CaseNumber number, PositionKind kind, String reasons, List<String> conditions) {
    Proceeding proceeding = access.asBodyHead(number, Step.GIVE_POSITION);
    Actor actor = access.actor();
    AuthorityId body = actor.authority().orElseThrow(() -> new CaseNotFound(number.value()));
    mustBeMotivated("", kind, reasons, conditions);
    conferences.give(number, body, new Statement(kind, reasons, conditions, actor.name()));
    opinions.signed(number, body, actor.name());
    terms.mustNotBeOver(proceeding);
    workflow.complete(Step.GIVE_POSITION, number, body);
    String name = conferences.view(number).flatMap(c -> c.participant(body)).orElseThrow().name();
    journal.received(number, EventKind.POSITION_GIVEN, name + ": " + said(kind), name);
    workflow.deadlinesMoved(number);
  }

  /** Sums up what was said: the appraisal is a human act. */
  @LegalBasis("L. 241/1990, art. 14-bis, commi 5 e 6")
  public void appraise(CaseNumber number, Appraisal appraisal, String reasons) {
    Proceeding proceeding = gate.staff(number, Step.APPRAISE_POSITIONS);
    if (appraisal.isOfMeeting()) {
      throw new StepRefused("appraisal", "Le posizioni prevalenti si pesano dopo la riunione.");
    }
    mustFitThePositions(number, appraisal);
    StepGate.mustSay(reasons, "reasons");
    proceeding.explain(Step.APPRAISE_POSITIONS, reasons);
    Outcome outcome = conferences.appraise(number, appraisal, reasons).orElseThrow();
    if (!(outcome instanceof Outcome.MeetingNeeded)) {
      terms.startOfConference(
          number, TermCode.CDS_CONCLUSION, conferences.view(number).orElseThrow().convenedAt());
    }
    journal.happened(number, EventKind.POSITIONS_APPRAISED, ConferenceActs.inWords(outcome));
    workflow.complete(Step.APPRAISE_POSITIONS, number);
    workflow.deadlinesMoved(number);
  }

  private void mustFitThePositions(CaseNumber number, Appraisal appraisal) {
    List<Voice> voices = conferences.view(number).orElseThrow().voices();
    if (appraisal == Appraisal.DISSENT_INSUPERABLE && voices.stream().noneMatch(Voice::dissents)) {
      throw new StepRefused(
          "appraisal",
          "Nessuno dissente: la decisione non può essere sfavorevole (art. 14-bis, c. 5).");
    }
  }

  /** Adopts the determination that ends the conference and replaces the acts of the bodies. */
  @LegalBasis("L. 241/1990, art. 14-quater, c. 1")
  public void adoptDetermination(CaseNumber number) {
    Proceeding proceeding = gate.head(number, Step.ADOPT_DETERMINATION);
    conferences.conclude(number);
    ConferenceView conference = conferences.view(number).orElseThrow();
    Outcome outcome = conference.outcome().orElseThrow();
    boolean decides = conference.stage().aim() == ConferenceAim.DECISION;
    if (decides) {
      proceeding.explain(Step.CONDITIONS, conditionsOf(number, outcome));
    }
    String follows = effects.follow(proceeding, conference);
    Optional<ClockView> term = decides ? terms.finalTerm(proceeding) : Optional.empty();
    ActView act = determinations.write(proceeding, conference, term, access.actor().name());
    journal.happened(
        number,
        EventKind.CONFERENCE_CONCLUDED,
        ConferenceActs.inWords(outcome) + follows,
        act.document());
    workflow.complete(Step.ADOPT_DETERMINATION, number);
    workflow.deadlinesMoved(number);
  }

  private String conditionsOf(CaseNumber number, Outcome outcome) {
    return outcome instanceof Outcome.Favourable ? String.join("\n", conditions.texts(number)) : "";
  }

  /** The consultation of the actor's own body on the case. */
  @Transactional
  public ParticipantView mine(CaseNumber number) {
    access.toRead(number);
    Actor actor = access.actor();
    return actor
        .authority()
        .flatMap(body -> conferences.view(number).flatMap(c -> c.participant(body)))
        .orElseThrow(() -> new CaseNotFound(number.value()));
  }

  /** What the actor's own body said in earlier conferences of the case; empty if nothing. */
  @Transactional
  public List<FormerPositionView> saidBefore(CaseNumber number) {
    access.toGlance(number);
    return access
        .actor()
        .authority()
        .flatMap(body -> conferences.view(number).map(c -> c.saidBefore(body)))
        .orElse(List.of());
  }

  /** Whether the actor's own body is asked something now, and was not only heard in the past. */
  @Transactional(readOnly = true)
  public boolean isAsked(CaseNumber number) {
    return access.isConvened(access.actor(), access.toGlance(number));
  }

  /** Fields are named on their page, with what stands before them there. */
  static void mustBeMotivated(
      String before, PositionKind kind, String reasons, List<String> conditions) {
    if (reasons == null || reasons.isBlank()) {
      throw new StepRefused(
          before + "reasons",
          "Scrivi la motivazione: in conferenza, senza, la posizione vale come assenso (art. 14-bis,"
              + " c. 4).");
    }
    if (kind != PositionKind.ASSENT && conditions.isEmpty()) {
      throw new StepRefused(
          before + "conditions",
          kind == PositionKind.DISSENT
              ? "Indica che cosa renderebbe possibile l’assenso (art. 14-bis, c. 3)."
              : "Indica almeno una condizione.");
    }
  }

  static String said(PositionKind kind) {
    return switch (kind) {
      case ASSENT -> "assenso";
      case CONDITIONAL_ASSENT -> "assenso con condizioni";
      case DISSENT -> "dissenso";
      case SILENCE -> "silenzio";
      case LACKING_REQUISITES -> "senza i requisiti di legge, vale assenso senza condizioni";
    };
  }
}
