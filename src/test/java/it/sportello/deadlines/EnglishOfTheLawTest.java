package it.sportello.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import it.sportello.deadlines.rules.ClockEngine;
import it.sportello.deadlines.rules.ClockEvent;
import it.sportello.deadlines.rules.Countdown;
import it.sportello.deadlines.rules.EventType;
import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.deadlines.rules.Party;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads English reads the whole account of a clock in English; acts stay Italian. */
class EnglishOfTheLawTest {

  private static final ClockEngine ENGINE =
      new ClockEngine(LawBook.national(), OfficeClosures.calendar());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the first day is not counted | GEN_TERM | IT | MET@2026-12-01 | 0 | The term of 30 days runs"
            + " from 11 November 2026, a day that is not counted (art. 2963 c.c.; L. 241/1990,"
            + " art. 2, c. 2); last day: 11 December 2026.",
        "what was done in time | GEN_TERM | IT | MET@2026-12-01 | 1 | Done on 1 December 2026, in"
            + " time.",
        "a duty met late | PDC_RDP_NAME | IT | MET@2026-12-21 | 1 | days late, as the last day was",
        "a suspension has a cap | SUAP_FINAL | IT | INTEGRATION_REQUEST@2026-12-03 | 1 | Request for"
            + " further documents (3 December 2026): the term is suspended until the answer, for no"
            + " more than 30 days",
        "a suspension ends by itself | SUAP_FINAL | IT | INTEGRATION_REQUEST@2026-12-03 | 2 | The"
            + " suspension does not last beyond 2 January 2027",
        "an interruption | PDC_FINAL | IT | INTEGRATION_REQUEST@2026-12-03 | 1 | the term is"
            + " interrupted and will begin anew, whole, with the answer",
        "what the law does not tie to the term | PDC_RDP_NAME | IT | MODIFICATION_REQUEST@2026-11-12 | 1 |"
            + " the law gives it no effect on this term",
        "the notice of the grounds lengthens the last phase | PDC_FINAL | IT |"
            + " REJECTION_NOTICE@2027-01-20 | 1 | the term becomes longer by 10 days",
        "a request after its own last day | PDC_FINAL | IT | INTEGRATION_REQUEST@2026-12-20 | 1 |"
            + " does not move the term, because the last day for it was",
        "what comes after the end | GEN_TERM | IT | REJECTION_NOTICE@2027-03-01 | 1 | the term"
            + " ended on",
      })
  void aStepIsToldInEnglish(
      String why, String code, String options, String event, int line, String told) {
    // given
    String[] happened = event.split("@");
    var events = List.of(new ClockEvent(EventType.of(happened[0]), LocalDate.parse(happened[1])));
    // when
    var ledger =
        ENGINE.compute(
            new Countdown(
                new TermCode(code),
                LocalDate.of(2026, 11, 11),
                events,
                TermOptions.parse(options)));
    // then
    assertThat(ledger.lines().get(line).sentence(Locale.ENGLISH)).as(why).contains(told);
  }

  @Test
  void aLastDayMovedByAHolidayIsToldInEnglish() {
    var countdown =
        new Countdown(
            new TermCode("GEN_TERM"), LocalDate.of(2026, 11, 25), List.of(), TermOptions.NONE);
    var lines = ENGINE.compute(countdown).lines();
    assertThat(lines.get(lines.size() - 1).sentence(Locale.ENGLISH))
        .isEqualTo(
            "As 25 December 2026 is a public holiday, the term ends on the first day after it that"
                + " is not a holiday: Monday 28 December 2026 (art. 2963, c. 3, c.c.).");
  }

  @Test
  void anInterruptedTermBeginsAnewWithTheAnswer() {
    // given
    var events =
        List.of(
            new ClockEvent(EventType.INTEGRATION_REQUEST, LocalDate.of(2026, 12, 3)),
            new ClockEvent(EventType.INTEGRATION_RECEIVED, LocalDate.of(2026, 12, 22)));
    // when
    var ledger =
        ENGINE.compute(
            new Countdown(
                new TermCode("PDC_FINAL"),
                LocalDate.of(2026, 11, 11),
                events,
                TermOptions.parse("IT")));
    // then
    assertThat(ledger.lines().get(2).sentence(Locale.ENGLISH))
        .contains(
            "Documents received (22 December 2026): the term begins anew, whole, from this day");
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyStepHasAnEnglishName(EventType type) throws IOException {
    assertThat(english()).containsEntry(type.label(), type.english());
  }

  @Test
  void everythingThatTheTablesOfTheLawSayHasEnglish() throws IOException {
    // given
    Stream<String> terms =
        LawBook.national().terms().stream()
            .flatMap(
                term ->
                    Stream.of(
                        term.label(), term.expiry().consequence(), term.provision().reading()));
    Stream<String> effects = Arrays.stream(ExpiryEffect.values()).map(ExpiryEffect::label);
    Stream<String> parties = Arrays.stream(Party.values()).map(Party::label);
    // then
    assertThat(Stream.of(terms, effects, parties, reasons()).flatMap(said -> said))
        .filteredOn(said -> !said.isBlank())
        .allSatisfy(said -> assertThat(english()).containsKey(said));
  }

  /** Why a body is heard: the sentences of the table, which begin with a capital and go on. */
  private static Stream<String> reasons() throws IOException {
    var sentence = Pattern.compile("<text>\"((?!\\p{Lu}+\\.)\\p{Lu}[^\"]* [^\"]{12,})\"</text>");
    return sentence
        .matcher(Files.readString(Path.of("bpmn/authoritiesToHear.dmn")))
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(text -> !text.matches("(D\\.|L\\.|R\\.).*"));
  }

  private static Map<String, String> english() throws IOException {
    try (var file = EnglishOfTheLawTest.class.getResourceAsStream("/law/english.yaml")) {
      return JsonMapper.builder(new YAMLFactory())
          .build()
          .readValue(file, new TypeReference<>() {});
    }
  }
}
