package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockEvent;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermOptions;
import it.sportello.law.CaseNumber;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All clocks that are still awaited, of all cases, in pages and without loading entities. */
@Component
class OpenClocks {

  private static final int PAGE = 5_000;

  private final JdbcTemplate database;

  OpenClocks(JdbcTemplate database) {
    this.database = database;
  }

  /** A clock as it is kept: {@code due} is null while it rests. */
  record Kept(long id, ClockKey key, LocalDate due, Countdown countdown) {}

  private record Row(long id, ClockKey key, LocalDate due, LocalDate start, TermOptions options) {}

  void forEachPage(Consumer<List<Kept>> page) {
    var next = page(0);
    while (!next.isEmpty()) {
      page.accept(next);
      next = page(next.get(next.size() - 1).id());
    }
  }

  /** Writes the last days that turned out to be others. */
  void write(Map<Long, LocalDate> dueById) {
    database.batchUpdate(
        "update deadlines_clock set due = ?, version = version + 1 where id = ?",
        dueById.entrySet().stream()
            .map(entry -> new Object[] {dateOf(entry.getValue()), entry.getKey()})
            .toList());
  }

  private List<Kept> page(long after) {
    var rows =
        database.query(
            "select id, case_number, term_code, subject, start_day, options, due"
                + " from deadlines_clock where open = true and id > ? order by id"
                + " fetch first "
                + PAGE
                + " rows only",
            (result, index) -> row(result),
            after);
    if (rows.isEmpty()) {
      return List.of();
    }
    var events = events(rows.get(0).id(), rows.get(rows.size() - 1).id());
    return rows.stream().map(row -> kept(row, events)).toList();
  }

  private Map<Long, List<ClockEvent>> events(long first, long last) {
    var events = new HashMap<Long, List<ClockEvent>>();
    database.query(
        "select clock_id, type, legal_day, new_due, reason from deadlines_clock_event"
            + " where clock_id between ? and ? order by id",
        result -> {
          events
              .computeIfAbsent(result.getLong("clock_id"), id -> new ArrayList<>())
              .add(
                  new ClockEvent(
                      EventType.valueOf(result.getString("type")),
                      day(result, "legal_day"),
                      day(result, "new_due"),
                      result.getString("reason")));
        },
        first,
        last);
    return events;
  }

  private static Row row(ResultSet result) throws SQLException {
    var number = new CaseNumber(result.getString("case_number"));
    var code = new TermCode(result.getString("term_code"));
    return new Row(
        result.getLong("id"),
        new ClockKey(number, code, result.getString("subject")),
        day(result, "due"),
        day(result, "start_day"),
        TermOptions.parse(result.getString("options")));
  }

  private static Kept kept(Row row, Map<Long, List<ClockEvent>> events) {
    var happened = events.getOrDefault(row.id(), List.of());
    var countdown = new Countdown(row.key().code(), row.start(), happened, row.options());
    return new Kept(row.id(), row.key(), row.due(), countdown);
  }

  private static LocalDate day(ResultSet result, String column) throws SQLException {
    var day = result.getDate(column);
    return day == null ? null : day.toLocalDate();
  }

  private static Date dateOf(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
