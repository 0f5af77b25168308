package it.sportello.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.LegalCalendar;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermOptions;
import it.sportello.deadlines.rules.TermTable;
import it.sportello.deadlines.rules.TermsOverlap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawBookTest {

  private static final String ROW =
      """
        - code: GEN_TERM
          label: "Conclusione"
          length: 30 days
          effect: INERTIA
          bound: OFFICE
          consequence: "Si può sollecitare."
          from: %s
          basis: "L. 241/1990, art. 2"
      """;

  static Stream<TermCode> codes() {
    return LawBook.national().codes().stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void countsEveryTermThatTheFileNames(TermCode code) {
    var engine = new ClockEngine(LawBook.national(), LegalCalendar.national(new ItalianHolidays()));
    var countdown = new Countdown(code, LocalDate.of(2026, 11, 23), List.of(), TermOptions.NONE);
    assertThat(engine.compute(countdown).due()).isAfter(LocalDate.of(2026, 11, 23));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a length must be one of the known | length: 30 days | length: soon | Not a length",
        "an effect must be one of the law's | effect: INERTIA | effect: MAGIC | MAGIC",
        "a row needs its day | from: 2009-07-04 | convention: true | No from",
        "a row needs its basis | basis: \"L. 241/1990, art. 2\" | convention: true | No basis",
        "a reaction must have been described | bound: OFFICE | bound: OFFICE\\n"
            + "    reactions: [nothing] | No reaction nothing",
        "a chain needs a term to follow | bound: OFFICE | bound: OFFICE\\n    after: NOWHERE\\n"
            + "    chain: nominal | No rows for NOWHERE"
      })
  void namesTheRowThatCannotBe(String why, String good, String bad, String complaint) {
    var page = ("terms:\n" + ROW.formatted("2009-07-04")).replace(good, bad.translateEscapes());
    assertThatThrownBy(() -> read(page)).as(why).hasMessageContaining(complaint);
  }

  @Test
  void refusesTwoRowsThatAreInForceTogether() {
    var page = "terms:\n" + ROW.formatted("2009-07-04") + ROW.formatted("2020-01-01");
    assertThatThrownBy(() -> read(page))
        .isInstanceOf(TermsOverlap.class)
        .hasMessageContaining("GEN_TERM IT {} from 2020-01-01");
  }

  @Test
  void letsARowFollowOneThatEnded() {
    var ended = ROW.formatted("2009-07-04") + "    to: 2019-12-31\n";
    assertThatCode(() -> read("terms:\n" + ended + ROW.formatted("2020-01-01")))
        .doesNotThrowAnyException();
  }

  @Test
  void prefersTheRowOfTheRegion() throws Exception {
    // given
    var region =
        ROW.formatted("2009-07-04").replace("30 days", "20 days") + "    territory: IT-45\n";
    var table = read("terms:\n" + ROW.formatted("2009-07-04") + region);
    var day = LocalDate.of(2026, 1, 1);
    // when, then
    assertThat(table.inForce(TermCode.GEN_TERM, day, TermOptions.NONE).span().length().amount())
        .isEqualTo(30);
    assertThat(
            table
                .inForce(TermCode.GEN_TERM, day, TermOptions.parse("IT;territory=037006,IT-45"))
                .span()
                .length()
                .amount())
        .isEqualTo(20);
  }

  private static TermTable read(String page) throws Exception {
    return LawBook.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }
}
