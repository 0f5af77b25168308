package it.sportello.desk;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.proceedings.ProcessPicture;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A picture of a process with a table of its steps, each with the days that it took. */
record ProcessTable(ProcessPicture picture, List<Row> rows) {

  static List<ProcessTable> of(List<ProcessPicture> pictures) {
    return pictures.stream().map(ProcessTable::of).toList();
  }

  private static ProcessTable of(ProcessPicture picture) {
    return new ProcessTable(picture, picture.steps().stream().map(Row::of).toList());
  }

  /** A step, from when to when, and for how many days. */
  record Row(String name, Instant started, Instant ended, Long days) {

    static Row of(ProcessPicture.Step step) {
      return new Row(step.name(), step.started(), step.ended(), days(step));
    }

    private static Long days(ProcessPicture.Step step) {
      return step.ended() == null
          ? null
          : ChronoUnit.DAYS.between(LegalTime.dayOf(step.started()), LegalTime.dayOf(step.ended()));
    }
  }
}
