package it.sportello.interop;

/** A partner did not take a message: it is tried again, or not when that would help nobody. */
public class NotCarried extends Exception {

  private final boolean forGood;

  private NotCarried(String reason, boolean forGood) {
    super(reason);
    this.forGood = forGood;
  }

  public static NotCarried thisTime(String reason) {
    return new NotCarried(reason, false);
  }

  public static NotCarried forGood(String reason) {
    return new NotCarried(reason, true);
  }

  boolean isForGood() {
    return forGood;
  }
}
