package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.LegalCalendar;
import it.sportello.deadlines.rules.TermTable;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules as beans; the file of terms is read, and refused if wrong, when the house starts. */
@Configuration
class LegalClock {

  @Bean
  TermTable termTable(@Value("${sportello.law.terms:}") List<String> municipal) {
    return LawBook.with(paths(municipal));
  }

  @Bean
  LegalCalendar legalCalendar(@Value("${sportello.law.closures:}") List<String> more) {
    return OfficeClosures.calendar(paths(more));
  }

  @Bean
  ClockEngine clockEngine(TermTable table, LegalCalendar calendar) {
    return new ClockEngine(table, calendar);
  }

  private static List<Path> paths(List<String> files) {
    return files.stream().map(String::strip).map(Path::of).toList();
  }
}
