package it.sportello.limits;

/** Somebody asks more often than is good for the others. */
public class TooManyRequests extends RuntimeException {

  private final transient Allowance allowance;

  public TooManyRequests(Allowance allowance) {
    super("Too many requests");
    this.allowance = allowance;
  }

  public Allowance allowance() {
    return allowance;
  }
}
