package it.sportello.proceedings;

/** There is no such case, or the actor may not see it: the answer is the same. */
public class CaseNotFound extends RuntimeException {

  public CaseNotFound(String number) {
    super("No case " + number);
  }
}
