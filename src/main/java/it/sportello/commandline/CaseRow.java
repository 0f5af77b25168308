package it.sportello.commandline;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.ClockEvent;
import it.sportello.deadlines.rules.ClockRefused;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.Ledger;
import it.sportello.deadlines.rules.LedgerLine;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermOptions;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One case of a sheet, by its columns; a column that the sheet does not have is empty. */
record CaseRow(List<String> columns, List<String> cells) {

  static final String CODE = "rule/term code";
  static final String START = "start";
  private static final Set<String> SECOND_START = Set.of("start", "avvio", "decorrenza");

  /** What was computed of a row: a date, or none where the clock rests; refused, the reason. */
  record Answer(String id, String expectedDue, String computedDue, String ledger, boolean refused) {

    boolean asExpected() {
      return !refused && (expectedDue.isEmpty() || expectedDue.equals(computedDue));
    }

    /** What is wrong, in a line for whoever gave the command. */
    String complaint() {
      return refused
          ? ledger
          : "%s: attesa %s, calcolata %s"
              .formatted(id, expectedDue, computedDue.isEmpty() ? "nessuna" : computedDue);
    }
  }

  String get(String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  /** Computes the case; whatever is wrong with it is said in the answer and stops no other row. */
  Answer answer(ClockEngine engine) {
    try {
      var ledger = engine.compute(countdown());
      var due = ledger.due() == null ? "" : ledger.due().toString();
      return new Answer(get("id"), get("expected_due"), due, account(ledger), false);
    } catch (ClockRefused refusal) {
      return refused(refusal.getMessage());
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      return refused(get(CODE) + ": " + unreadable.getMessage());
    }
  }

  private Answer refused(String why) {
    var sentence = oneLine("Riga %s rifiutata: %s".formatted(get("id"), why));
    return new Answer(get("id"), get("expected_due"), "", sentence, true);
  }

  private Countdown countdown() {
    if (cells.size() > columns.size()) {
      throw ClockRefused.because(get(CODE), "riga", "ha più celle che colonne");
    }
    var code = read("codice", get(CODE), TermCode::new, "non è il codice di un termine");
    var start = read("decorrenza", get(START), LegalTime::parse, "non è una data né un istante");
    var where = get("region/calendar");
    var options =
        read("opzioni", where.isEmpty() ? "IT" : where, TermOptions::parse, "non sono opzioni");
    return new Countdown(code, start, events(), options);
  }

  /** In such a file only the first event of a type counts. */
  private List<ClockEvent> events() {
    var seen = EnumSet.noneOf(EventType.class);
    var events = new ArrayList<ClockEvent>();
    var written = get("events");
    for (var event : written.isEmpty() ? new String[0] : written.split(";")) {
      var parts = event.strip().split("@", 2);
      if (SECOND_START.contains(parts[0].strip())) {
        throw ClockRefused.because(get(CODE), event.strip(), "il termine ha già una decorrenza");
      }
      var type = read(event.strip(), parts[0], EventType::of, "evento sconosciuto");
      var day =
          read(
              event.strip(),
              parts.length < 2 ? "" : parts[1].strip(),
              LegalTime::parse,
              "manca la data, o non è una data");
      if (seen.add(type)) {
        events.add(new ClockEvent(type, day));
      }
    }
    return events;
  }

  private <T> T read(String event, String text, Function<String, T> reading, String otherwise) {
    try {
      return reading.apply(text);
    } catch (RuntimeException unreadable) {
      throw ClockRefused.because(get(CODE), event, "«%s» %s".formatted(text, otherwise));
    }
  }

  private static String account(Ledger ledger) {
    return oneLine(
        ledger.lines().stream().map(LedgerLine::sentence).collect(Collectors.joining(" ")));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
