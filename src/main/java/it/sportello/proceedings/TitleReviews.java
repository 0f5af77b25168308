package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.conferences.ConferenceAim;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Outcome;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The review of a title by the office that issued it: asked for by a body whose act the title took
 * the place of, or begun by the office itself; where the title came from a conference, it is
 * decided after a new one.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, artt. 14-quater, c. 2, 21-quinquies e 21-nonies")
public class TitleReviews {

  static final String REASONS = "reviewAsked";
  static final String REMEDY = "reviewRemedy";

  private static final String FIELD = "reviewReasons";

  private final CaseAccess access;
  private final StepGate gate;
  private final CaseTerms terms;
  private final Conferences conferences;
  private final ConferenceAims aims;
  private final Catalogue catalogue;
  private final ReviewActs acts;
  private final Workflow workflow;
  private final Journal journal;

  TitleReviews(
      CaseAccess access,
      StepGate gate,
      CaseTerms terms,
      Conferences conferences,
      ConferenceAims aims,
      Catalogue catalogue,
      ReviewActs acts,
      Workflow workflow,
      Journal journal) {
    this.access = access;
    this.gate = gate;
    this.terms = terms;
    this.conferences = conferences;
    this.aims = aims;
    this.catalogue = catalogue;
    this.acts = acts;
    this.workflow = workflow;
    this.journal = journal;
  }

  /** How a title is taken away: for what was wrong with it, or for what changed since. */
  public enum Remedy {
    @LegalBasis("L. 241/1990, art. 21-nonies")
    ANNULMENT,
    @LegalBasis("L. 241/1990, art. 21-quinquies")
    REVOCATION
  }

  /** What becomes of a title that was reviewed. */
  public enum Decision {
    ANNULLED,
    REVOKED,
    CONFIRMED
  }

  /**
   * Asks the office for a review. A body asks because the title took the place of its act; for
   * revocation only one that took part, or spoke in time, may ask.
   */
  @LegalBasis("L. 241/1990, art. 14-quater, c. 2")
  public void ask(CaseNumber number, Remedy remedy, String reasons) {
    boolean body = access.actor().is(Role.BODY_OFFICER);
    Proceeding proceeding =
        body ? access.asBodyHead(number, "askReview") : access.asStaff(number, "askReview");
    mustBeReviewable(proceeding);
    if (remedy == null) {
      throw new StepRefused("remedy", "Scegli se chiedi l’annullamento o la revoca.");
    }
    StepGate.mustSay(reasons, FIELD);
    if (body && remedy == Remedy.REVOCATION && !hasSpoken(number)) {
      throw new StepRefused(
          "remedy",
          "La revoca la chiede solo chi ha partecipato alla conferenza o si è espresso nei termini"
              + " (L. 241/1990, art. 14-quater, c. 2).");
    }
    proceeding.explain(REMEDY, remedy.name());
    proceeding.explain(REASONS, reasons.strip());
    proceeding.find(Step.IS_REVIEW_NEEDED, false);
    proceeding.find(Step.RESTS_ON_CONFERENCE, false);
    proceeding.find(Step.IS_UNDER_REVIEW, true);
    journal.received(
        number,
        EventKind.REVIEW_ASKED,
        "%s, %s: %s".formatted(access.actor().name(), name(remedy), shortened(reasons)),
        access.actor().name());
    workflow.start(TitleReview.PROCESS, number);
  }

  /** The officer says whether the title is reviewed; its holder is told that it begins. */
  @LegalBasis("L. 241/1990, artt. 7, 8 e 14-quater, c. 2")
  public void weigh(CaseNumber number, boolean needed, String reasons) {
    Proceeding proceeding = gate.staff(number, Step.WEIGH_REVIEW);
    StepGate.mustSay(reasons, "reasons");
    boolean conference =
        conferences.view(number).filter(last -> !last.stage().kind().isOfOne()).isPresent();
    proceeding.explain(Step.WEIGH_REVIEW, reasons);
    proceeding.find(Step.IS_REVIEW_NEEDED, needed);
    proceeding.find(Step.RESTS_ON_CONFERENCE, conference);
    if (needed) {
      if (conference) {
        terms.start(number, TermCode.CDS_INDIZIONE);
      }
      ActView notice = acts.notice(proceeding, name(remedy(proceeding)), reasons);
      journal.happened(number, EventKind.REVIEW_BEGUN, shortened(reasons), notice.document());
    } else {
      proceeding.find(Step.IS_UNDER_REVIEW, false);
      journal.happened(number, EventKind.REVIEW_DECLINED, shortened(reasons));
    }
    workflow.complete(Step.WEIGH_REVIEW, number);
    workflow.deadlinesMoved(number);
  }

  /**
   * The head decides. Past its months a title is annulled only for false declarations that a final
   * judgment has established.
   */
  @LegalBasis("L. 241/1990, artt. 21-quinquies e 21-nonies, commi 1 e 2-bis")
  public void decide(CaseNumber number, Decision decision, String reasons, boolean falsehood) {
    Proceeding proceeding = gate.head(number, Step.DECIDE_REVIEW);
    StepGate.mustSay(reasons, "reasons");
    if (decision == null) {
      throw new StepRefused("decision", "Scegli che cosa ne è del titolo.");
    }
    if (decision != Decision.CONFIRMED) {
      mayTakeAway(proceeding, decision, falsehood);
    }
    proceeding.explain(Step.DECIDE_REVIEW, reasons);
    proceeding.find(Step.IS_TITLE_ANNULLED, decision == Decision.ANNULLED);
    proceeding.find(Step.IS_TITLE_REVOKED, decision == Decision.REVOKED);
    proceeding.find(Step.IS_UNDER_REVIEW, false);
    ActView act = acts.decision(proceeding, decision, falsehood, access.actor().name());
    if (decision != Decision.CONFIRMED) {
      terms.closeAll(number, ReviewActs.inWords(decision));
      if (workflow.awaits(Step.TITLE_REMOVED, number)) {
        workflow.signal(Step.TITLE_REMOVED, number);
      }
    }
    journal.happened(number, event(decision), shortened(reasons), act.document());
    workflow.complete(Step.DECIDE_REVIEW, number);
    workflow.deadlinesMoved(number);
  }

  private void mayTakeAway(Proceeding proceeding, Decision decision, boolean falsehood) {
    CaseNumber number = proceeding.number();
    boolean kept =
        proceeding.found(Step.RESTS_ON_CONFERENCE)
            && conferences
                .view(number)
                .flatMap(ConferenceView::outcome)
                .filter(Outcome.Favourable.class::isInstance)
                .isEmpty();
    if (kept) {
      throw new StepRefused(
          "decision",
          "La nuova conferenza non è stata favorevole: il titolo si può solo confermare"
              + " (L. 241/1990, art. 14-quater, c. 2).");
    }
    if (decision == Decision.REVOKED && isPermit(proceeding)) {
      throw new StepRefused(
          "decision", "Il permesso di costruire è irrevocabile (D.P.R. 380/2001, art. 11, c. 2).");
    }
    if (decision == Decision.ANNULLED
        && !falsehood
        && terms.isOver(number, TermCode.AUTOTUTELA_6M)) {
      ClockView term = terms.find(number, TermCode.AUTOTUTELA_6M).orElseThrow();
      throw new StepRefused(
          "decision",
          "Si poteva annullare entro il %s (L. 241/1990, art. 21-nonies, c. 1): dopo, solo per"
              + " false dichiarazioni accertate con sentenza definitiva (c. 2-bis).",
          term.due());
    }
  }

  private boolean isPermit(Proceeding proceeding) {
    return TitleKind.of(catalogue.procedure(proceeding.procedure())).isAboutBuilding(proceeding);
  }

  private void mustBeReviewable(Proceeding proceeding) {
    if (!hasTitle(proceeding)) {
      throw new StepRefused(FIELD, "Non c’è un titolo da riesaminare.");
    }
    if (proceeding.found(Step.IS_UNDER_REVIEW)) {
      throw new StepRefused(FIELD, "Il riesame di questo titolo è già aperto.");
    }
    if (aims.open(proceeding.number()).isPresent()) {
      throw new StepRefused(
          FIELD, "La conferenza è aperta: non c’è ancora un titolo da riesaminare.");
    }
  }

  private boolean hasTitle(Proceeding proceeding) {
    return ReviewView.hasTitle(
        proceeding.state(),
        terms.find(proceeding.number(), TermCode.AUTOTUTELA_6M).isPresent(),
        proceeding.findings());
  }

  private boolean hasSpoken(CaseNumber number) {
    AuthorityId body = access.actor().authority().orElseThrow();
    return conferences
        .view(number)
        .filter(conference -> conference.stage().aim() != ConferenceAim.FACT_FINDING)
        .flatMap(conference -> conference.participant(body))
        .filter(ParticipantView::hasSpoken)
        .filter(said -> said.kind() != PositionKind.SILENCE)
        .isPresent();
  }

  private static Remedy remedy(Proceeding proceeding) {
    return Remedy.valueOf(proceeding.reason(REMEDY));
  }

  private static String name(Remedy remedy) {
    return remedy == Remedy.ANNULMENT ? "annullamento d’ufficio" : "revoca";
  }

  private static EventKind event(Decision decision) {
    return switch (decision) {
      case ANNULLED -> EventKind.TITLE_ANNULLED;
      case REVOKED -> EventKind.TITLE_REVOKED;
      case CONFIRMED -> EventKind.TITLE_CONFIRMED;
    };
  }

  private static String shortened(String text) {
    return text.length() > 500 ? text.substring(0, 500) + "…" : text;
  }
}
