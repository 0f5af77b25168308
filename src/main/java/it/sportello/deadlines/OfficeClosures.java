package it.sportello.deadlines;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import it.sportello.deadlines.rules.Closure;
import it.sportello.deadlines.rules.LegalCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** Reads the days on which offices may be closed, and makes the calendar of the law with them. */
public final class OfficeClosures {

  private static final String BUILT_IN = "/law/closures-it.yaml";

  /** The file as it is written. */
  private record Page(List<Row> closures) {}

  private record Row(
      String place, String every, String from, String to, String option, String reason) {

    Closure read() {
      try {
        return new Closure(
            place,
            every == null ? null : MonthDay.parse("--" + every),
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            option,
            reason);
      } catch (RuntimeException unreadable) {
        throw new BadTermRow("%s %s".formatted(place, reason), unreadable);
      }
    }
  }

  private OfficeClosures() {}

  /** The calendar of the country, with the patron saints of its metropolitan seats. */
  public static LegalCalendar calendar() {
    return calendar(List.of());
  }

  /** The same, and what offices add in files of the same form. */
  static LegalCalendar calendar(List<Path> more) {
    var closures = new ArrayList<Closure>();
    try {
      try (var file = OfficeClosures.class.getResourceAsStream(BUILT_IN)) {
        closures.addAll(read(file));
      }
      for (var path : more) {
        try (var file = Files.newInputStream(path)) {
          closures.addAll(read(file));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return LegalCalendar.national(new ItalianHolidays(), closures);
  }

  private static List<Closure> read(InputStream yaml) throws IOException {
    var page = JsonMapper.builder(new YAMLFactory()).build().readValue(yaml, Page.class);
    return page.closures().stream().map(Row::read).toList();
  }
}
