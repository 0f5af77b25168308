package it.sportello.portal;

import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.Replies;
import it.sportello.proceedings.StepRefused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the applicant has to say on the obstacles, before the desk decides. */
@Controller
@RequestMapping("/pratiche/{number}/osservazioni")
class ObservationsController {

  private final Proceedings proceedings;
  private final Replies replies;
  private final MyCases cases;
  private final Display show;

  ObservationsController(Proceedings proceedings, Replies replies, MyCases cases, Display show) {
    this.proceedings = proceedings;
    this.replies = replies;
    this.cases = cases;
    this.show = show;
  }

  @GetMapping
  String show(@PathVariable CaseNumber number, Model model) {
    CaseView view = proceedings.view(number);
    MyCase mine = cases.of(view.summary());
    if (mine.awaited() != MyCase.Awaited.OBSERVATIONS) {
      return "redirect:/pratiche/" + number;
    }
    model.addAttribute("view", view);
    model.addAttribute("mine", mine);
    return "portal/observations";
  }

  @PostMapping
  String send(
      @PathVariable CaseNumber number, @RequestParam String text, RedirectAttributes flash) {
    replies.observe(number, text);
    flash.addFlashAttribute("notice", "portal.observations.sent");
    return "redirect:/pratiche/" + number;
  }

  @ExceptionHandler
  String refused(StepRefused refusal, HttpServletRequest request, RedirectAttributes flash) {
    flash.addFlashAttribute("refusal", show.said(refusal.why()));
    return "redirect:" + request.getRequestURI();
  }
}
