package it.sportello.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import it.sportello.deadlines.LawBook;
import it.sportello.deadlines.OfficeClosures;
import it.sportello.deadlines.rules.ClockEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A row of the sheet of deadlines is computed or refused; no row stops the others. */
class CaseRowFuzzTest {

  private static final List<String> COLUMNS =
      List.of("id", CaseRow.CODE, CaseRow.START, "events", "region/calendar", "expected_due");
  private static final ClockEngine ENGINE =
      new ClockEngine(LawBook.national(), OfficeClosures.calendar());

  @FuzzTest(maxDuration = "60s")
  void aRowIsComputedOrRefused(byte[] line) {
    String[] cells = new String(line, StandardCharsets.UTF_8).split("\t", -1);
    assertThat(new CaseRow(COLUMNS, List.of(cells)).answer(ENGINE).ledger()).isNotNull();
  }
}
