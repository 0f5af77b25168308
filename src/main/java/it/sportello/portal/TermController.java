package it.sportello.portal;

import it.sportello.deadlines.ClockAccount;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.TermAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A term explained in plain words to those whom the case concerns. */
@Controller
class TermController {

  private final TermAccounts accounts;
  private final Proceedings proceedings;
  private final Display show;

  TermController(TermAccounts accounts, Proceedings proceedings, Display show) {
    this.accounts = accounts;
    this.proceedings = proceedings;
    this.show = show;
  }

  @GetMapping("/pratiche/{number}/termini/{code}")
  String explain(
      @PathVariable CaseNumber number,
      @PathVariable String code,
      @RequestParam(name = "ente", defaultValue = "") String body,
      Model model) {
    ClockAccount account = accounts.of(number, code, body);
    model.addAttribute("account", account);
    model.addAttribute("title", show.law(account.clock().label()));
    model.addAttribute("summary", proceedings.summary(number));
    return "portal/term";
  }
}
