package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import java.time.LocalDate;

/** The law has decided by the passing of time: the act asked for would have no effect. */
public class TermOver extends RuntimeException {

  private final transient CaseNumber number;
  private final transient LocalDate due;
  private final String effect;
  private final String article;

  TermOver(CaseNumber number, LocalDate due, String effect, String article) {
    super("Case %s: the term ended on %s (%s)".formatted(number, due, article));
    this.number = number;
    this.due = due;
    this.effect = effect;
    this.article = article;
  }

  public CaseNumber number() {
    return number;
  }

  public LocalDate due() {
    return due;
  }

  /** What the law made of the expiry, in Italian. */
  public String effect() {
    return effect;
  }

  public String article() {
    return article;
  }
}
