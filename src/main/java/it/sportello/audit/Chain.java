package it.sportello.audit;

import it.sportello.law.CaseNumber;

/** A chain of entries: one for each case, and one for what concerns no case. */
public record Chain(String value) {

  /** Log-ins, people, offices, drafts: what belongs to no case. */
  public static final Chain HOUSE = new Chain("house");

  public static Chain of(CaseNumber number) {
    return new Chain(number.value());
  }

  @Override
  public String toString() {
    return value;
  }
}
