package it.sportello.portal;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.StepRefused;
import it.sportello.proceedings.TitleWorks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The works of a title: their start, their end, more time for them. */
@Controller
@RequestMapping("/pratiche/{number}/lavori")
class WorksController {

  private final TitleWorks works;
  private final Proceedings proceedings;

  WorksController(TitleWorks works, Proceedings proceedings) {
    this.works = works;
    this.proceedings = proceedings;
  }

  @GetMapping
  String show(@PathVariable CaseNumber number, Model model) {
    model.addAttribute("summary", proceedings.summary(number));
    model.addAttribute(
        "works", works.running(number).orElseThrow(() -> new CaseNotFound(number.value())));
    return "portal/works";
  }

  @PostMapping("/inizio")
  String start(@PathVariable CaseNumber number, RedirectAttributes flash) {
    works.declareStart(number);
    return done(number, "portal.works.started", flash);
  }

  @PostMapping("/fine")
  String end(@PathVariable CaseNumber number, RedirectAttributes flash) {
    works.declareEnd(number);
    return done(number, "portal.works.ended", flash);
  }

  @PostMapping("/proroga")
  String ask(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    try {
      works.askExtension(number, reason);
    } catch (StepRefused wanting) {
      flash.addFlashAttribute("wanting", true);
      return "redirect:/pratiche/" + number + "/lavori";
    }
    return done(number, "portal.works.asked", flash);
  }

  private static String done(CaseNumber number, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/pratiche/" + number;
  }
}
