package it.sportello.proceedings;

/** One thing to ask of the applicant, and the reason or provision for asking. */
public record RequestedItem(String what, String reason) {

  private static final int LONGEST = 1000;

  public RequestedItem {
    if (what.length() > LONGEST || reason.length() > LONGEST) {
      throw new StepRefused(
          "items", "Una voce o la sua ragione è troppo lunga: al massimo %d caratteri.", LONGEST);
    }
  }
}
