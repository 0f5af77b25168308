package it.sportello.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.law.CaseNumber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file of a meeting is one that calendars read, whatever is written into it. */
class MeetingCalendarTest {

  private static final String NASTY =
      "Altezza, distanze; e \\ il resto\nEND:VCALENDAR\r\nsì, perché è così che va la città più bella";

  @Test
  void everyLineIsShortAndNothingTypedEndsTheFile() {
    // given
    var meeting =
        new MeetingView(
            "m1",
            1,
            Instant.parse("2026-12-01T09:00:00Z"),
            Instant.parse("2026-12-14T09:30:00Z"),
            "https://riunioni.example/conferenza",
            NASTY,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false,
            "");
    // when
    String file = MeetingCalendar.of(new CaseNumber("037006-20260907-000001"), meeting);
    // then
    assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(file).contains("DTSTART:20261214T093000Z\r\n", "DTEND:20261214T113000Z\r\n");
    assertThat(file.split("\r\n")).containsOnlyOnce("END:VCALENDAR");
    assertThat(file.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(file.replace("\r\n ", ""))
        .contains("Altezza\\, distanze\\; e \\\\ il resto\\nEND:VCALENDAR\\nsì\\, perché");
  }
}
