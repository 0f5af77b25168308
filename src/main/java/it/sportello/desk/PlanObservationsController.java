package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Publications;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the public observed on a plan, and the answer of the office to each. */
@Controller
class PlanObservationsController {

  static final String OBSERVATIONS = "/osservazioni-piano";

  private final Publications publications;

  PlanObservationsController(Publications publications) {
    this.publications = publications;
  }

  @GetMapping(Paths.CASE + OBSERVATIONS)
  String list(@PathVariable CaseNumber number, Model model) {
    model.addAttribute("observations", publications.observations(number));
    model.addAttribute("plan", publications.view(number));
    return "desk/plan-observations";
  }

  @PostMapping(Paths.CASE + OBSERVATIONS)
  String answer(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "0") int position,
      @RequestParam(required = false) Boolean accepted,
      @RequestParam(defaultValue = "") String reply,
      RedirectAttributes flash) {
    publications.answer(number, position, accepted, reply);
    flash.addFlashAttribute("notice", "desk.plan.answered");
    return "redirect:/scrivania/pratiche/" + number + OBSERVATIONS;
  }
}
