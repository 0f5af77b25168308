package it.sportello.deadlines.rules;

import it.sportello.law.LegalBasis;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far a clock has come through its stages, and where they end if nothing more happens. */
final class Course {

  private final List<Stage> stages;
  private final LegalCalendar calendar;
  private final Map<Integer, Length> extensions = new HashMap<>();
  private int stage;
  private LocalDate start;
  private long delay;
  private Length restarted;
  private LocalDate corrected;

  Course(List<Stage> stages, LocalDate start, LegalCalendar calendar) {
    this.stages = stages;
    this.start = start;
    this.calendar = calendar;
  }

  int stage() {
    return stage;
  }

  /** The last day of all stages, before a holiday moves it. */
  LocalDate nominal() {
    return nominalAfter(0);
  }

  /** The same if the present stage stood still for some more days. */
  LocalDate nominalAfter(long days) {
    var end = stageEnd().plusDays(days);
    for (int next = stage + 1; next < stages.size(); next++) {
      end = extended(next, stages.get(next).length().from(startOf(next, end), calendar));
    }
    return end;
  }

  /** The last day as it counts. */
  LocalDate rolled(LocalDate nominal) {
    return calendar.roll(nominal, stages.get(stages.size() - 1).roll());
  }

  LocalDate stageEnd() {
    if (corrected != null) {
      return corrected.plusDays(delay);
    }
    var length = restarted != null ? restarted : stages.get(stage).length();
    return extended(stage, length.from(start, calendar)).plusDays(delay);
  }

  /** Leaves behind the stages that were over before the day. */
  void advanceTo(LocalDate day) {
    while (stage < stages.size() - 1
        && day.isAfter(calendar.roll(stageEnd(), stages.get(stage).roll()))) {
      begin(stage + 1, startOf(stage + 1, stageEnd()));
    }
  }

  void begin(int nextStage, LocalDate day) {
    stage = nextStage;
    start = day;
    delay = 0;
    restarted = null;
  }

  /** Begins again from the first stage; the length is null unless the law gives another one. */
  @LegalBasis("DPR 380/2001, art. 20, c. 5")
  void restart(LocalDate day, Length length) {
    begin(0, day);
    restarted = length;
    corrected = null;
  }

  void extend(int ofStage, Length by) {
    extensions.put(ofStage, by);
  }

  @LegalBasis("L. 241/1990, art. 2, c. 7")
  void delay(long days) {
    delay += days;
  }

  void correct(LocalDate lastDay) {
    begin(stages.size() - 1, start);
    corrected = lastDay;
  }

  private LocalDate startOf(int next, LocalDate endBefore) {
    return stages.get(next).nominal()
        ? endBefore
        : calendar.roll(endBefore, stages.get(next - 1).roll());
  }

  private LocalDate extended(int ofStage, LocalDate end) {
    return extensions.containsKey(ofStage) ? extensions.get(ofStage).from(end, calendar) : end;
  }
}
