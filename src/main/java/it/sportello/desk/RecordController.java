package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Proceedings;
import it.sportello.supervision.Supervision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows who did, saw and took away what in a case. */
@Controller
class RecordController {

  private final Proceedings proceedings;
  private final Supervision supervision;

  RecordController(Proceedings proceedings, Supervision supervision) {
    this.proceedings = proceedings;
    this.supervision = supervision;
  }

  @GetMapping(Paths.CASE + "/registro")
  String ofDesk(@PathVariable CaseNumber number, Model model) {
    return record(number, Paths.CASES + "/" + number, model);
  }

  @GetMapping(Paths.WATCHED_CASE + "/registro")
  String ofWatched(@PathVariable CaseNumber number, Model model) {
    if (supervision.openedFor(number).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return record(number, Paths.DASHBOARD + "/pratiche/" + number, model);
  }

  private String record(CaseNumber number, String base, Model model) {
    model.addAttribute("record", proceedings.record(number));
    model.addAttribute("summary", proceedings.summary(number));
    model.addAttribute("base", base);
    return "desk/record";
  }
}
