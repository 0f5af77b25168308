package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Decisions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the head of the office signs on an application for a permit. */
@Controller
class PermitController {

  private final Decisions decisions;

  PermitController(Decisions decisions) {
    this.decisions = decisions;
  }

  @PostMapping(Paths.CASE + "/permesso")
  String issue(@PathVariable CaseNumber number, RedirectAttributes flash) {
    decisions.issuePermit(number);
    return Reply.done(number, "issuePermit", flash);
  }

  @PostMapping(Paths.CASE + "/diniego")
  String refuse(@PathVariable CaseNumber number, RedirectAttributes flash) {
    decisions.refusePermit(number);
    return Reply.done(number, "refusePermit", flash);
  }
}
