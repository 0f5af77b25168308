package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.LegalCalendar;
import it.sportello.deadlines.rules.TermTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules as beans; the file of terms is read, and refused if wrong, when the house starts. */
@Configuration
class LegalClock {

  @Bean
  TermTable termTable(@Value("${sportello.law.terms:}") String municipal) {
    return LawBook.with(files(municipal));
  }

  @Bean
  LegalCalendar legalCalendar(@Value("${sportello.law.closures:}") String more) {
    return OfficeClosures.calendar(files(more));
  }

  @Bean
  ClockEngine clockEngine(TermTable table, LegalCalendar calendar) {
    return new ClockEngine(table, calendar);
  }

  /** Paths with commas between them; none where nothing is set. */
  private static List<Path> files(String setting) {
    return Arrays.stream(setting.split(","))
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .map(Path::of)
        .toList();
  }
}
