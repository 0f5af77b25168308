package it.sportello.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermCycle;
import it.sportello.deadlines.rules.TermGap;
import it.sportello.deadlines.rules.TermOptions;
import it.sportello.deadlines.rules.TermTable;
import it.sportello.deadlines.rules.TermsOverlap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    var engine = new ClockEngine(LawBook.national(), OfficeClosures.calendar());
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
  void refusesDaysWithoutALaw() {
    var ended = ROW.formatted("2009-07-04") + "    to: 2019-12-30\n";
    assertThatThrownBy(() -> read("terms:\n" + ended + ROW.formatted("2020-01-01")))
        .isInstanceOf(TermGap.class)
        .hasMessageContaining("GEN_TERM IT {} from 2020-01-01");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "days before itself,          GEN_TERM, GEN_TERM",
    "days before what follows it, OTHER,    GEN_TERM"
  })
  void refusesATermThatWaitsForItself(String why, String afterOne, String afterOther) {
    var one =
        ROW.formatted("2009-07-04").replace("30 days", "5 days before")
            + "    after: %s\n    chain: nominal\n".formatted(afterOne);
    var other =
        ROW.formatted("2009-07-04").replace("GEN_TERM", "OTHER")
            + "    after: %s\n    chain: nominal\n".formatted(afterOther);
    assertThatThrownBy(() -> read("terms:\n" + one + other))
        .as(why)
        .isInstanceOf(TermCycle.class)
        .hasMessageContaining("GEN_TERM IT {} from 2009-07-04");
  }

  @Test
  void refusesAReactionDescribedTwice(@TempDir Path folder) throws Exception {
    var file = folder.resolve("comune.yaml");
    Files.writeString(
        file,
        """
        reactions:
          integration-suspends: {kind: SUSPEND, on: INTEGRATION_REQUEST,
            until: INTEGRATION_RECEIVED, basis: "Regolamento"}
        """);
    assertThatThrownBy(() -> LawBook.with(List.of(file)))
        .isInstanceOf(BadTermRow.class)
        .hasMessageContaining("integration-suspends");
  }

  @Test
  void letsAMunicipalityAddItsOwnRows(@TempDir Path folder) throws Exception {
    // given
    var file = folder.resolve("comune.yaml");
    Files.writeString(
        file,
        "terms:\n"
            + ROW.formatted("2026-01-01").replace("30 days", "25 days")
            + "    territory: \"037006\"\n    reactions: [integration-suspends]\n"
            + ROW.formatted("2026-01-01").replace("GEN_TERM", "COM_OCCUPAZIONE"));
    // when
    var engine = new ClockEngine(LawBook.with(List.of(file)), OfficeClosures.calendar());
    // then
    assertThat(due(engine, "GEN_TERM", "IT;territory=037006,IT-45")).isEqualTo("2026-09-26");
    assertThat(due(engine, "GEN_TERM", "IT;territory=037054,IT-45")).isEqualTo("2026-10-01");
    assertThat(due(engine, "COM_OCCUPAZIONE", "IT")).isEqualTo("2026-10-01");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Lombardy: 45 and 15 days,              IT-25, '', 2026-11-06",
    "a large city of Lombardy: 90 and 15,   IT-25, ;large=true, 2026-12-21",
    "Valle d'Aosta: 60 and 30 like the State, IT-23, '', 2026-12-07",
    "Valle d'Aosta complex: 120 and 30,     IT-23, ;complex=true, 2027-02-04",
    "Emilia-Romagna has the State's terms,  IT-45, '', 2026-12-07"
  })
  void readsThePermitOfARegion(String why, String region, String more, LocalDate due) {
    var engine = new ClockEngine(LawBook.national(), OfficeClosures.calendar());
    assertThat(due(engine, "PDC_FINAL", "IT;territory=" + region + more)).as(why).isEqualTo(due);
  }

  private static LocalDate due(ClockEngine engine, String code, String options) {
    var start = LocalDate.of(2026, 9, code.startsWith("PDC") ? 7 : 1);
    return engine
        .compute(new Countdown(new TermCode(code), start, List.of(), TermOptions.parse(options)))
        .due();
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
