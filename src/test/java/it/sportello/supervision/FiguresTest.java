package it.sportello.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.supervision.rules.Figure;
import it.sportello.supervision.rules.Figures;
import it.sportello.supervision.rules.Initials;
import it.sportello.supervision.rules.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each figure of the dashboard counts, case by case, with the reason. */
class FiguresTest {

  /** A Monday; the fifth working day after it is the Monday that follows. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final Figure.Days DAYS = new Figure.Days(TODAY, LocalDate.of(2026, 11, 30));

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "2026-12-01, open,   OPEN,              far from its term",
    "2026-11-30, open,   OPEN AT_RISK,      the last day that is near",
    "2026-11-23, open,   OPEN AT_RISK,      a term that ends today is not over",
    "2026-11-22, open,   OPEN LATE,         the term ended yesterday and decided nothing",
    "          , open,   OPEN,              a clock that stands still is neither late nor at risk",
    "          , closed, CONCLUDED,         decided by the office",
    "          , silent, CONCLUDED SILENT_ASSENT, decided by silence: concluded all the same",
    "2026-11-01, closed, CONCLUDED,         what is concluded is late no more"
  })
  void aCaseIsCountedBy(LocalDate due, String how, String figures, String reason) {
    // given
    var standing = new Figure.Standing(!how.equals("open"), how.equals("silent"), due);
    // when
    Set<Figure> holding =
        Arrays.stream(Figure.values())
            .filter(figure -> figure.holds(standing, DAYS))
            .collect(Collectors.toSet());
    // then
    assertThat(holding)
        .as(reason)
        .isEqualTo(
            Arrays.stream(figures.split(" ")).map(Figure::valueOf).collect(Collectors.toSet()));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "10 20 30,    20, the one in the middle",
    "10 20 30 40, 25, of an even number the mean of the two in the middle",
    "10 21,       16, half a day is rounded up",
    "5,           5,  one case is its own median",
    "7 7 7 90,    7,  one that took long does not move it"
  })
  void theMedianIs(String days, int median, String reason) {
    List<Tally> cases =
        Arrays.stream(days.split(" ")).map(Integer::valueOf).map(d -> concluded(d, 1)).toList();
    assertThat(Figures.of(cases, DAYS).medianNetDays()).as(reason).hasValue(median);
  }

  @Test
  void casesThatStandAlikeCountEachForItself() {
    List<Tally> cases = List.of(concluded(10, 3), concluded(50, 2));
    assertThat(Figures.of(cases, DAYS).medianNetDays()).hasValue(10);
    assertThat(Figures.of(cases, DAYS).count(Figure.CONCLUDED)).isEqualTo(5);
  }

  @Test
  void whereNothingWasFiledThereAreZeroesAndNoMedian() {
    Figures none = Figures.of(List.of(), DAYS);
    assertThat(none.counts())
        .hasSize(Figure.values().length)
        .allSatisfy((f, n) -> assertThat(n).isZero());
    assertThat(none.medianNetDays()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void aCaseWithoutATermStaysOutOfTheMedians() {
    var withoutTerm = new Tally(new Figure.Standing(true, false, null), null, null, 9);
    Figures figures = Figures.of(List.of(withoutTerm, concluded(30, 1)), DAYS);
    assertThat(figures.medianNetDays()).hasValue(30);
    assertThat(figures.count(Figure.CONCLUDED)).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Rossi, A. R.",
    "Nicolò D’Angò, N. D. A.",
    "Forno Neri srl (Marco Conti), F. N. S. M.",
    "'', ''"
  })
  void aNameIsMasked(String name, String initials) {
    assertThat(Initials.of(name)).isEqualTo(initials);
  }

  private static Tally concluded(int days, long cases) {
    return new Tally(new Figure.Standing(true, false, null), days, days, cases);
  }
}
