package it.sportello.forms;

/** What is wrong with a file of {@code forms/}: which file, which field (or none), and what. */
public record FormFault(String file, String field, Text what) {

  @Override
  public String toString() {
    return field.isEmpty() ? file + ": " + what.it() : file + ", " + field + ": " + what.it();
  }
}
