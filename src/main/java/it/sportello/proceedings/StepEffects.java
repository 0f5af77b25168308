package it.sportello.proceedings;

import java.util.Set;

/** What the steps of one procedure bring about. */
interface StepEffects {

  /** The steps of which it knows the effects. */
  Set<DecidedStep> steps();

  /** Does what follows from the step; the process moves on afterwards. */
  void take(Proceeding proceeding, Taken taken);

  /** A step as it was taken: which, how, why, and who signs it. */
  record Taken(DecidedStep step, Way way, String reasons, String signer) {

    boolean isFavourable() {
      return way != Way.UNFAVOURABLE;
    }
  }
}
