package it.sportello.desk;

import it.sportello.deadlines.ClockAccount;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseSummary;
import it.sportello.proceedings.Corrections;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.StepRefused;
import it.sportello.proceedings.TermAccounts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A term of a case explained, and the head of the office's correction of it. */
@Controller
class TermController {

  private final TermAccounts accounts;
  private final Corrections corrections;
  private final Proceedings proceedings;
  private final CurrentActor currentActor;

  TermController(
      TermAccounts accounts,
      Corrections corrections,
      Proceedings proceedings,
      CurrentActor currentActor) {
    this.accounts = accounts;
    this.corrections = corrections;
    this.proceedings = proceedings;
    this.currentActor = currentActor;
  }

  @GetMapping(Paths.CASE + "/termini/{code}")
  String explain(
      @PathVariable CaseNumber number,
      @PathVariable String code,
      @RequestParam(name = "ente", defaultValue = "") String body,
      Model model) {
    ClockAccount account = accounts.of(number, code, body);
    CaseSummary summary = proceedings.summary(number);
    model.addAttribute("account", account);
    model.addAttribute("summary", summary);
    model.addAttribute("base", Paths.CASES + "/" + number);
    model.addAttribute("correctable", isCorrectable(account, summary));
    return "desk/term";
  }

  @PostMapping(Paths.CASE + "/termini/{code}/correzione")
  String correct(
      @PathVariable CaseNumber number,
      @PathVariable String code,
      @RequestParam(name = "ente", defaultValue = "") String body,
      @RequestParam(defaultValue = "") String lastDay,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    corrections.correct(number, code, body, day(lastDay), reason);
    return Reply.done(number, "correctTerm", flash);
  }

  private boolean isCorrectable(ClockAccount account, CaseSummary summary) {
    Actor actor = currentActor.get();
    return actor.is(Role.HEAD)
        && actor.serves(summary.office())
        && !summary.state().isClosed()
        && !account.clock().state().isOver();
  }

  private static LocalDate day(String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException noDate) {
      throw new StepRefused("lastDay", "Scrivi un giorno, per esempio 2027-01-31.");
    }
  }
}
