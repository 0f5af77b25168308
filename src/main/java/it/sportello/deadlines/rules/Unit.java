package it.sportello.deadlines.rules;

/** In what a term is measured. */
public enum Unit {
  CALENDAR_DAYS("giorno", "giorni"),
  WORKING_DAYS("giorno lavorativo", "giorni lavorativi"),
  MONTHS("mese", "mesi"),
  YEARS("anno", "anni"),
  BACKWARD_DAYS("giorno prima", "giorni prima");

  private final String one;
  private final String many;

  Unit(String one, String many) {
    this.one = one;
    this.many = many;
  }

  String inWords(int amount) {
    return amount + " " + (amount == 1 ? one : many);
  }
}
