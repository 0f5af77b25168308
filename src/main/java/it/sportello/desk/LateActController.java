package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.LateActs;
import it.sportello.proceedings.Proceedings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An act after the law has decided: recorded without effect, if the head of the office insists. */
@Controller
class LateActController {

  private final LateActs lateActs;
  private final Proceedings proceedings;

  LateActController(LateActs lateActs, Proceedings proceedings) {
    this.lateActs = lateActs;
    this.proceedings = proceedings;
  }

  @GetMapping(Paths.CASE + "/atto-tardivo")
  String ask(@PathVariable CaseNumber number, Model model) {
    model.addAttribute("late", lateActs.about(number));
    model.addAttribute("summary", proceedings.summary(number));
    model.addAttribute("base", Paths.CASES + "/" + number);
    return "desk/late-act";
  }

  @PostMapping(Paths.CASE + "/atto-tardivo")
  String record(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String content,
      @RequestParam(defaultValue = "false") boolean confirmed,
      RedirectAttributes flash) {
    lateActs.record(number, content, confirmed);
    return Reply.done(number, "recordLateAct", flash);
  }
}
