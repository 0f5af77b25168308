package it.sportello.proceedings;

import it.sportello.law.CaseNumber;

/** The step was done already, or its time has not come. */
public class TaskNotOpen extends RuntimeException {

  private final transient CaseNumber number;

  public TaskNotOpen(String task, CaseNumber number) {
    super("Case %s: %s is not open".formatted(number, task));
    this.number = number;
  }

  public CaseNumber number() {
    return number;
  }
}
