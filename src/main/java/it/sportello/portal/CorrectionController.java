package it.sportello.portal;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.FormInWords;
import it.sportello.forms.Answers;
import it.sportello.forms.Form;
import it.sportello.forms.FormError;
import it.sportello.forms.Section;
import it.sportello.law.CaseNumber;
import it.sportello.pages.KeptForm;
import it.sportello.pages.Questions;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.Replies;
import it.sportello.proceedings.RequestView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The filed form corrected while the desk waits for an answer; it leaves with the answer. */
@Controller
@RequestMapping("/pratiche/{number}/correzioni")
class CorrectionController {

  private final Proceedings proceedings;
  private final Replies replies;
  private final FormInWords words;
  private final Questions questions;

  CorrectionController(
      Proceedings proceedings, Replies replies, FormInWords words, Questions questions) {
    this.proceedings = proceedings;
    this.replies = replies;
    this.words = words;
    this.questions = questions;
  }

  @GetMapping
  ModelAndView list(@PathVariable CaseNumber number) {
    if (!isAsked(number)) {
      return new ModelAndView("redirect:/pratiche/" + number);
    }
    return new ModelAndView("portal/corrections")
        .addObject("number", number)
        .addObject("sections", form(number).sections())
        .addObject("changes", replies.corrections(number));
  }

  /** With {@code controlla} what is wrong is shown too; {@code aggiungi} opens one more row. */
  @GetMapping("/{section}")
  ModelAndView show(
      @PathVariable CaseNumber number,
      @PathVariable String section,
      @RequestParam(required = false) String controlla,
      @RequestParam(defaultValue = "") String aggiungi,
      Model model) {
    if (!isAsked(number)) {
      return new ModelAndView("redirect:/pratiche/" + number);
    }
    ApplicationView corrected = replies.corrected(number);
    Section asked = words.form(corrected).section(section);
    List<FormError> findings = controlla == null ? List.of() : replies.faults(number, section);
    Map<String, Object> answers =
        model.getAttribute("kept") instanceof KeptForm kept
            ? Answers.posted(asked, kept.typed())
            : corrected.section(section);
    return new ModelAndView("portal/correction")
        .addObject("number", number)
        .addObject("section", asked)
        .addObject("errors", findings.stream().filter(FormError::blocking).toList())
        .addObject(
            "questions", questions.of(asked, new Questions.Sheet(answers, findings, aggiungi)));
  }

  @PostMapping("/{section}")
  String save(
      @PathVariable CaseNumber number,
      @PathVariable String section,
      @RequestParam(defaultValue = "salva") String azione,
      HttpServletRequest request,
      RedirectAttributes flash) {
    SectionAction action = SectionAction.of(azione);
    Section asked = form(number).section(section);
    Answers.mustBeAsked(List.of(asked), SectionController.OF_THE_PAGE, request.getParameterMap());
    Map<String, Object> typed = Answers.posted(asked, action.remaining(request.getParameterMap()));
    List<FormError> errors = replies.correct(number, section, typed);
    String here = "redirect:/pratiche/" + number + "/correzioni";
    return switch (action.verb()) {
      case ADD_ROW ->
          here + "/" + section + "?aggiungi=" + action.list() + "#" + action.list() + "-ultima";
      case REMOVE_ROW -> here + "/" + section + "#" + action.list();
      case FORWARD -> {
        if (errors.stream().anyMatch(FormError::blocking)) {
          yield here + "/" + section + "?controlla";
        }
        flash.addFlashAttribute("notice", "portal.correction.saved");
        yield here;
      }
      default -> here + "/" + section + "?controlla";
    };
  }

  /** A form is corrected when documents are asked for, and at no other time. */
  private boolean isAsked(CaseNumber number) {
    return proceedings
        .view(number)
        .openRequest()
        .filter(request -> request.kind() == RequestView.Kind.INTEGRATION)
        .isPresent();
  }

  private Form form(CaseNumber number) {
    return words.form(proceedings.view(number).application());
  }
}
