package it.sportello.proceedings;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.CaseNumber;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives rows of the work list whose date has passed the date that comes next. */
@Service
public class OverdueTasks {

  private final OpenTasks tasks;
  private final TaskProjection projection;
  private final Clock clock;

  OverdueTasks(OpenTasks tasks, TaskProjection projection, Clock clock) {
    this.tasks = tasks;
    this.projection = projection;
    this.clock = clock;
  }

  @Transactional
  @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT1M")
  public void refresh() {
    tasks
        .casesDueBefore(LegalTime.dayOf(clock.instant()))
        .forEach(number -> projection.refresh(new CaseNumber(number)));
  }
}
