package it.sportello.forms;

/** More rows in a list than anybody fills in: refused as a whole, nothing is changed. */
public class TooManyRows extends RuntimeException {

  private final String list;

  public TooManyRows(String list) {
    super("More than %d rows in %s".formatted(Answers.MOST_ROWS, list));
    this.list = list;
  }

  public String list() {
    return list;
  }

  public int most() {
    return Answers.MOST_ROWS;
  }
}
