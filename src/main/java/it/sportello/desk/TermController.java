package it.sportello.desk;

import it.sportello.deadlines.ClockAccount;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
import it.sportello.proceedings.CaseSummary;
import it.sportello.proceedings.Corrections;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.StepRefused;
import it.sportello.proceedings.TermAccounts;
import it.sportello.proceedings.TitleWorks;
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
  private final TitleWorks works;
  private final CurrentActor currentActor;
  private final Display show;

  TermController(
      TermAccounts accounts,
      Corrections corrections,
      Proceedings proceedings,
      TitleWorks works,
      CurrentActor currentActor,
      Display show) {
    this.accounts = accounts;
    this.corrections = corrections;
    this.proceedings = proceedings;
    this.works = works;
    this.currentActor = currentActor;
    this.show = show;
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
    model.addAttribute("title", show.law(account.clock().label()));
    model.addAttribute("summary", summary);
    model.addAttribute("base", Paths.CASES + "/" + number);
    model.addAttribute("extension", extension(account, number));
    model.addAttribute("correctable", isCorrectable(account, summary));
    return "desk/term";
  }

  @PostMapping(Paths.CASE + "/termini/{code}/correzione")
  String correct(
      @PathVariable CaseNumber number,
      @PathVariable String code,
      Correction typed,
      RedirectAttributes flash) {
    corrections.correct(number, code, typed.body(), typed.day(), typed.reason());
    return Reply.done(number, "correctTerm", flash);
  }

  @PostMapping(Paths.CASE + "/termini/{code}/proroga")
  String extend(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String months,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String azione,
      RedirectAttributes flash) {
    if (azione.equals("nega")) {
      works.refuseExtension(number, reason);
      return Reply.done(number, "refuseExtension", flash);
    }
    boolean figure = months.strip().matches("\\d{1,3}");
    works.grantExtension(number, figure ? Integer.parseInt(months.strip()) : 0, reason);
    return Reply.done(number, "grantExtension", flash);
  }

  /**
   * What was written to ask for more time, if this term is that of the works and I may grant it.
   */
  private String extension(ClockAccount account, CaseNumber number) {
    return works
        .running(number)
        .filter(running -> running.term().key().equals(account.clock().key()))
        .filter(running -> running.isExtensionAsked() && currentActor.get().is(Role.HEAD))
        .map(TitleWorks.Running::extensionAsked)
        .orElse(null);
  }

  private boolean isCorrectable(ClockAccount account, CaseSummary summary) {
    Actor actor = currentActor.get();
    return actor.is(Role.HEAD)
        && actor.serves(summary.office())
        && !summary.state().isClosed()
        && !account.clock().state().isOver();
  }

  /** What the head of the office typed; the name of the body is that of the hidden field. */
  record Correction(String ente, String lastDay, String reason) {

    String body() {
      return ente == null ? "" : ente;
    }

    LocalDate day() {
      try {
        return lastDay == null || lastDay.isBlank() ? null : LocalDate.parse(lastDay.strip());
      } catch (DateTimeParseException noDate) {
        throw new StepRefused("lastDay", "Scrivi un giorno, per esempio 2027-01-31.");
      }
    }
  }
}
