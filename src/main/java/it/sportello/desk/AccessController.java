package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.AccessRequests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The requests to see documents: whom they touch, and the answer. */
@Controller
class AccessController {

  private final AccessRequests requests;

  AccessController(AccessRequests requests) {
    this.requests = requests;
  }

  @PostMapping(Paths.CASE + "/controinteressati")
  String find(@PathVariable CaseNumber number, ConcernedForm form, RedirectAttributes flash) {
    requests.findCounterparties(number, Entered.lines(form.names()), form.reasons());
    return Reply.done(number, "findCounterparties", flash);
  }

  @PostMapping(Paths.CASE + "/accesso")
  String answer(@PathVariable CaseNumber number, AnswerForm form, RedirectAttributes flash) {
    AccessRequests.Answer answer = Entered.choice(form.answer(), "answer");
    requests.answer(number, answer, form.reasons());
    return Reply.done(number, "answerAccess", flash);
  }

  /** Who might object, one on each line. */
  record ConcernedForm(String names, String reasons) {}

  /** What is answered, and why. */
  record AnswerForm(AccessRequests.Answer answer, String reasons) {}
}
