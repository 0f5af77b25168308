package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.NoticeChecks;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The checks on certified notices and sworn communications, and what follows from them. */
@Controller
class NoticeController {

  private final NoticeChecks checks;

  NoticeController(NoticeChecks checks) {
    this.checks = checks;
  }

  @PostMapping(Paths.CASE + "/controllo")
  String check(@PathVariable CaseNumber number, CheckForm form, RedirectAttributes flash) {
    NoticeChecks.Check check = Entered.choice(form.check(), "check");
    checks.checkNotice(number, check, form.reasons());
    return Reply.done(number, "checkNotice", flash);
  }

  @PostMapping(Paths.CASE + "/conformazione")
  String order(@PathVariable CaseNumber number, OrderForm form, RedirectAttributes flash) {
    checks.orderConformity(number, Entered.rows(form.measures()), Entered.days(form.days()));
    return Reply.done(number, "orderConformity", flash);
  }

  @PostMapping(Paths.CASE + "/divieto")
  String prohibit(@PathVariable CaseNumber number, ReasonsForm form, RedirectAttributes flash) {
    checks.prohibit(number, form.reasons());
    return Reply.done(number, "prohibit", flash);
  }

  @PostMapping(Paths.CASE + "/verifica")
  String verify(@PathVariable CaseNumber number, RegularForm form, RedirectAttributes flash) {
    boolean regular = Entered.choice(form.regular(), "regular");
    checks.checkCommunication(number, regular, form.reasons());
    return Reply.done(number, "checkCommunication", flash);
  }

  /** What was found of the requirements. */
  record CheckForm(NoticeChecks.Check check, String reasons) {}

  /** What must be done to conform, within how many days. */
  record OrderForm(List<Entered.Asked> measures, String days) {}

  /** Why the activity is prohibited. */
  record ReasonsForm(String reasons) {}

  /** Whether the communication is as it should be. */
  record RegularForm(Boolean regular, String reasons) {}
}
