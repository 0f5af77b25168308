package it.sportello.deadlines.rules;

/** In what a term is measured. */
public enum Unit {
  CALENDAR_DAYS("giorno", "giorni", "day"),
  WORKING_DAYS("giorno lavorativo", "giorni lavorativi", "working day"),
  MONTHS("mese", "mesi", "month"),
  YEARS("anno", "anni", "year"),
  BACKWARD_DAYS("giorno prima", "giorni prima", "day before");

  private final String one;
  private final String many;
  private final String english;

  Unit(String one, String many, String english) {
    this.one = one;
    this.many = many;
    this.english = english;
  }

  String inWords(int amount) {
    return amount + " " + (amount == 1 ? one : many);
  }

  String inEnglish(int amount) {
    return amount + " " + (amount == 1 ? english : plural());
  }

  private String plural() {
    return this == BACKWARD_DAYS ? "days before" : english + "s";
  }
}
