package it.sportello.proceedings;

/** The step cannot be taken as asked; the message, in Italian, says why and what to do. */
public class StepRefused extends RuntimeException {

  private final String field;

  public StepRefused(String field, String message) {
    super(message);
    this.field = field;
  }

  /** The field of the page beside which the message belongs; empty when it concerns the whole. */
  public String field() {
    return field;
  }
}
