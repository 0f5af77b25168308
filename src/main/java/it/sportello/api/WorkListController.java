package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.proceedings.TaskView;
import it.sportello.proceedings.WorkList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the officer or the body, in the order of its legal consequence. */
@RestController
class WorkListController {

  private final WorkList workList;

  WorkListController(WorkList workList) {
    this.workList = workList;
  }

  @Operation(summary = "Che cosa attende, in ordine di conseguenza giuridica.")
  @GetMapping(Routes.WORK_LIST)
  Listing<TaskLine> tasks(
      @RequestParam(defaultValue = "") String dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    int size = Listing.size(limite);
    List<TaskView> found = workList.page(Keys.task(dopo), size + 1);
    return Listing.page(found, size, Keys::of, TaskLine::of);
  }

  /** A step that waits: for which case, until when, and what its term means. */
  record TaskLine(
      String number,
      String step,
      String municipality,
      String procedure,
      String holder,
      String place,
      Optional<String> authority,
      Optional<String> officerInCharge,
      Instant openedAt,
      Optional<LocalDate> due,
      Optional<String> effect,
      Optional<String> term) {

    static TaskLine of(TaskView task) {
      return new TaskLine(
          task.number().value(),
          task.task(),
          task.municipality().value(),
          task.procedure(),
          task.holder(),
          task.place(),
          task.authority(),
          task.officerInCharge(),
          task.openedAt(),
          task.due(),
          task.effect().map(Enum::name),
          task.term().map(TaskView.Term::code));
    }
  }
}
