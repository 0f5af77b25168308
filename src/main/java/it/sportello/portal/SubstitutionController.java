package it.sportello.portal;

import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.StepRefused;
import it.sportello.proceedings.Substitution;
import it.sportello.proceedings.TermAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is left when the office let its term pass: who decides instead, and the indemnity. */
@Controller
@RequestMapping("/pratiche/{number}")
class SubstitutionController {

  private final Substitution substitution;
  private final TermAccounts accounts;
  private final Proceedings proceedings;
  private final Display show;

  SubstitutionController(
      Substitution substitution, TermAccounts accounts, Proceedings proceedings, Display show) {
    this.substitution = substitution;
    this.accounts = accounts;
    this.proceedings = proceedings;
    this.show = show;
  }

  @GetMapping("/sostituzione")
  String show(@PathVariable CaseNumber number, Model model) {
    model.addAttribute("summary", proceedings.summary(number));
    model.addAttribute(
        "inertia", accounts.inertia(number).orElseThrow(() -> new CaseNotFound(number.value())));
    return "portal/substitution";
  }

  @PostMapping("/sostituzione")
  String ask(@PathVariable CaseNumber number, RedirectAttributes flash) {
    substitution.ask(number);
    flash.addFlashAttribute("notice", "portal.substitution.done");
    return "redirect:/pratiche/" + number;
  }

  @PostMapping("/indennizzo")
  String askIndemnity(@PathVariable CaseNumber number, RedirectAttributes flash) {
    try {
      substitution.askIndemnity(number);
    } catch (StepRefused refused) {
      flash.addFlashAttribute("failure", show.said(refused.why()));
      return "redirect:/pratiche/" + number + "/sostituzione";
    }
    flash.addFlashAttribute("notice", "portal.indemnity.done");
    return "redirect:/pratiche/" + number;
  }
}
