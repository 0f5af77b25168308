package it.sportello.proceedings;

import it.sportello.catalogue.Procedure;
import it.sportello.catalogue.Regime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.LegalBasis;
import java.util.Set;

/** What is granted when an application is: its name, its law, and what asking for papers does. */
@LegalBasis("D.P.R. 380/2001, artt. 20 e 36; D.P.R. 160/2010, art. 7")
enum TitleKind {
  BUILDING_PERMIT(
      ActKind.PERMIT,
      "Permesso di costruire",
      "D.P.R. 380/2001, artt. 10-20",
      "il permesso di eseguire le opere descritte",
      "D.P.R. 380/2001, art. 20, c. 5"),
  REGULARISATION(
      ActKind.PERMIT,
      "Permesso in sanatoria",
      "D.P.R. 380/2001, art. 36",
      "il permesso in sanatoria per le opere descritte",
      "D.P.R. 380/2001, art. 20, c. 5"),
  SINGLE_MEASURE(
      ActKind.SINGLE_MEASURE,
      "Provvedimento unico",
      "D.P.R. 160/2010, art. 7",
      "il provvedimento unico, titolo per l’attività e le opere descritte",
      "D.P.R. 160/2010, art. 7, c. 1"),
  LANDSCAPE(
      ActKind.LANDSCAPE_AUTHORISATION,
      "Autorizzazione paesaggistica",
      "D.Lgs. 42/2004, art. 146",
      "l’autorizzazione paesaggistica per le opere descritte",
      "L. 241/1990, art. 2, c. 7"),
  ENVIRONMENTAL(
      ActKind.ENVIRONMENTAL_AUTHORISATION,
      "Autorizzazione unica ambientale",
      "D.P.R. 59/2013, artt. 3 e 4",
      "l’autorizzazione unica ambientale",
      "D.P.R. 59/2013, art. 4; L. 241/1990, art. 2, c. 7"),
  VARIANT(
      ActKind.SINGLE_MEASURE,
      "Provvedimento unico in variante",
      "D.P.R. 160/2010, art. 8",
      "il provvedimento unico in variante",
      "L. 241/1990, art. 2, c. 7"),
  PLAN(
      ActKind.PLAN_APPROVAL,
      "Piano attuativo",
      "L. 1150/1942, artt. 13-16 e 28",
      "l’approvazione del piano",
      "L. 241/1990, art. 2, c. 7");

  private static final Set<TitleKind> OF_BUILDING_LAW = Set.of(BUILDING_PERMIT, REGULARISATION);
  private static final String INTERRUPTS =
      "La presente richiesta, ammessa una sola volta, interrompe il termine del procedimento, che"
          + " riparte per intero dalla data di ricezione della documentazione integrativa.";
  private static final String SUSPENDS =
      "La presente richiesta, ammessa una sola volta, sospende il termine del procedimento fino alla"
          + " ricezione della documentazione integrativa, per non più di trenta giorni"
          + " (L. 241/1990, art. 2, c. 7).";

  private final ActKind act;
  private final String title;
  private final String provisions;
  private final String grant;
  private final String asking;

  TitleKind(ActKind act, String title, String provisions, String grant, String asking) {
    this.act = act;
    this.title = title;
    this.provisions = provisions;
    this.grant = grant;
    this.asking = asking;
  }

  static TitleKind of(Procedure procedure) {
    if (procedure.regime() == Regime.SINGLE_TITLE) {
      return SINGLE_MEASURE;
    }
    if (procedure.regime() == Regime.AUTHORISATION_EXPRESS) {
      return TermCode.AUA_FINAL.value().equals(procedure.term()) ? ENVIRONMENTAL : LANDSCAPE;
    }
    if (procedure.regime() == Regime.PLAN) {
      return procedure.mayHearOthers() ? VARIANT : PLAN;
    }
    return procedure.regime() == Regime.PETITION ? REGULARISATION : BUILDING_PERMIT;
  }

  ActKind act() {
    return act;
  }

  String title() {
    return title;
  }

  String provisions() {
    return provisions;
  }

  /** What is granted, as the object of “si rilascia”. */
  String grant() {
    return grant;
  }

  /** The provision under which documents are asked for. */
  String asking() {
    return asking;
  }

  /** What asking for documents does to the term. */
  String effectOfAsking() {
    return OF_BUILDING_LAW.contains(this) ? INTERRUPTS : SUSPENDS;
  }

  /** The provision on the notice of obstacles beside art. 10-bis. */
  String obstacles() {
    return OF_BUILDING_LAW.contains(this) ? "D.P.R. 380/2001, art. 20, c. 6" : provisions;
  }

  /** What the notice of obstacles does to the final term. */
  @LegalBasis("L. 241/1990, art. 10-bis, c. 1; D.P.R. 380/2001, art. 20, c. 6")
  String effectOfObstacles() {
    return !OF_BUILDING_LAW.contains(this)
        ? "Il termine resta sospeso e riprende dieci giorni dopo le osservazioni o, se non ne"
            + " arrivano, allo scadere dei dieci giorni."
        : "Il termine finale decorre di quaranta giorni dalla proposta anziché di trenta.";
  }

  /** Whether something may now be built: a single measure, only if a building title is in it. */
  boolean allowsWorks(Proceeding proceeding) {
    return switch (this) {
      case BUILDING_PERMIT, VARIANT -> true;
      case REGULARISATION, LANDSCAPE, ENVIRONMENTAL, PLAN -> false;
      case SINGLE_MEASURE -> proceeding.found(Step.IS_BUILDING_ASKED);
    };
  }

  /** Whether it is about building at all, and a contribution may be due. */
  boolean isAboutBuilding(Proceeding proceeding) {
    return this == REGULARISATION || allowsWorks(proceeding);
  }
}
