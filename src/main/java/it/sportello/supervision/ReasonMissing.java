package it.sportello.supervision;

/** Nobody looks into a case without saying why. */
public class ReasonMissing extends RuntimeException {

  ReasonMissing() {
    super("A reason is needed to look into a case");
  }
}
