package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.law.LegalBasis;

/**
 * What the expiry of a term means in a given case: on protected property silence grants nothing.
 */
@LegalBasis("D.P.R. 380/2001, art. 20, c. 8; L. 241/1990, art. 20, c. 4")
final class SilenceRule {

  private static final String NO_ASSENT =
      "Sull’immobile vincolato il silenzio non vale assenso finché non sono acquisiti tutti gli atti"
          + " di assenso (D.P.R. 380/2001, art. 20, c. 8): scaduto il termine l’ufficio resta tenuto a"
          + " decidere e ci si può rivolgere al titolare del potere sostitutivo.";

  private SilenceRule() {}

  static ClockView inThisCase(ClockView term, Proceeding proceeding) {
    boolean decisive = term.effect() == ExpiryEffect.SILENT_ASSENT;
    return decisive && !proceeding.silenceIsAssent()
        ? term.withoutDecision(NO_ASSENT, proceeding.closedOn())
        : term;
  }

  /** What the expiry of the final term means, once the constraints of the case are applied. */
  static Silence meaningOf(ClockView term) {
    return switch (term.effect()) {
      case SILENT_ASSENT -> Silence.ASSENT;
      case SILENT_REFUSAL -> Silence.REFUSAL;
      case CONSOLIDATION -> Silence.CONSOLIDATION;
      default -> Silence.NOTHING;
    };
  }
}
