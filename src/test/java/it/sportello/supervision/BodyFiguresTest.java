package it.sportello.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.supervision.rules.BodyFigures;
import it.sportello.supervision.rules.BodyFigures.Answer;
import it.sportello.supervision.rules.BodyFigures.Standing;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the answers of a body are counted: pure. */
class BodyFiguresTest {

  @ParameterizedTest(name = "{8}")
  @CsvSource(
      delimiter = '|',
      value = {
        // answers | convened | in time | silent | late | awaited | dissents, overcome | median |
        // why
        "''|0|0|0|0|0|0,0|-|never convened",
        "a12|1|1|0|0|0|0,0|12|one assent",
        "a12 a30 a20|3|3|0|0|0|0,0|20|the median is the middle one",
        "a0 a14|2|2|0|0|0|0,0|7|of two the mean",
        "a1 a14|2|2|0|0|0|0,0|8|half a day is rounded up",
        "s s1 w|3|0|2|1|1|0,0|-|silence counts as silence, even when it spoke later",
        "d10 o20|2|2|0|0|0|2,1|15|a dissent that was overcome is still a dissent",
      })
  void answersAreCounted(
      String answers,
      int convened,
      int inTime,
      int silent,
      int late,
      int awaited,
      String dissents,
      String median,
      String why) {
    BodyFigures figures = BodyFigures.of(read(answers));
    assertThat(figures.convened()).as(why).isEqualTo(convened);
    assertThat(figures.inTime()).as(why).isEqualTo(inTime);
    assertThat(figures.silent()).as(why).isEqualTo(silent);
    assertThat(figures.late()).as(why).isEqualTo(late);
    assertThat(figures.awaited()).as(why).isEqualTo(awaited);
    assertThat(figures.dissents() + "," + figures.overcome()).as(why).isEqualTo(dissents);
    assertThat(
            figures.medianDays().isPresent()
                ? String.valueOf(figures.medianDays().getAsInt())
                : "-")
        .as(why)
        .isEqualTo(median);
  }

  /** Each answer is a letter and a number: days for answers, late words for silence. */
  private static List<Answer> read(String answers) {
    return Arrays.stream(answers.split(" ")).filter(a -> !a.isEmpty()).map(a -> one(a)).toList();
  }

  private static Answer one(String answer) {
    int number = answer.length() == 1 ? 0 : Integer.parseInt(answer.substring(1));
    return switch (answer.charAt(0)) {
      case 'a' -> new Answer(Standing.IN_TIME, 0, false, false, number);
      case 'd' -> new Answer(Standing.IN_TIME, 0, true, false, number);
      case 'o' -> new Answer(Standing.IN_TIME, 0, true, true, number);
      case 's' -> new Answer(Standing.SILENT, number, false, false, 0);
      default -> new Answer(Standing.AWAITED, 0, false, false, 0);
    };
  }
}
