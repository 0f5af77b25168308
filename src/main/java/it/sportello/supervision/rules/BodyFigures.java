package it.sportello.supervision.rules;

import it.sportello.law.LegalBasis;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a body answers: how often it was convened, answered in time, kept silent, spoke too late, is
 * still awaited; its dissents, those overcome, and the median days that its answers took.
 */
public record BodyFigures(
    int convened,
    int inTime,
    int silent,
    int late,
    int awaited,
    int dissents,
    int overcome,
    OptionalInt medianDays) {

  /** One convening: whether the body spoke or kept silent, how, and after how many days. */
  public record Answer(Standing standing, int lateWords, boolean dissent, boolean won, int days) {}

  /** What became of a convening. */
  public enum Standing {
    IN_TIME,
    SILENT,
    AWAITED
  }

  @LegalBasis("L. 241/1990, art. 14-bis, commi 3 e 4; art. 2, c. 8-bis")
  public static BodyFigures of(List<Answer> answers) {
    List<Answer> given =
        answers.stream().filter(answer -> answer.standing() == Standing.IN_TIME).toList();
    return new BodyFigures(
        answers.size(),
        given.size(),
        count(answers, Standing.SILENT),
        answers.stream().mapToInt(Answer::lateWords).sum(),
        count(answers, Standing.AWAITED),
        (int) given.stream().filter(Answer::dissent).count(),
        (int) given.stream().filter(answer -> answer.dissent() && answer.won()).count(),
        Medians.of(given.stream().mapToInt(Answer::days).toArray()));
  }

  private static int count(List<Answer> answers, Standing standing) {
    return (int) answers.stream().filter(answer -> answer.standing() == standing).count();
  }
}
