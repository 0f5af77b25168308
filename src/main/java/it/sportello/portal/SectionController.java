package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.forms.Answers;
import it.sportello.forms.FormError;
import it.sportello.forms.Section;
import it.sportello.pages.KeptForm;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One section of a draft: whatever is typed is kept, right or wrong. */
@Controller
@RequestMapping("/pratiche/bozze/{id}/sezioni/{section}")
class SectionController {

  private final Applications applications;
  private final Drafts drafts;
  private final Questions questions;

  SectionController(Applications applications, Drafts drafts, Questions questions) {
    this.applications = applications;
    this.drafts = drafts;
    this.questions = questions;
  }

  /** With {@code controlla} what is wrong is shown too; {@code aggiungi} opens one more row. */
  @GetMapping
  String show(
      @PathVariable ApplicationId id,
      @PathVariable String section,
      @RequestParam(required = false) String controlla,
      @RequestParam(defaultValue = "") String aggiungi,
      Model model) {
    Draft draft = drafts.open(id);
    Section asked = draft.form().section(section);
    List<FormError> findings = controlla == null ? List.of() : findings(draft, section);
    Map<String, Object> answers =
        model.getAttribute("kept") instanceof KeptForm kept
            ? Answers.posted(asked, kept.typed())
            : draft.application().section(section);
    model.addAttribute("draft", draft);
    model.addAttribute("section", asked);
    model.addAttribute("current", section);
    model.addAttribute("errors", findings.stream().filter(FormError::blocking).toList());
    model.addAttribute(
        "questions", questions.of(asked, new Questions.Sheet(answers, findings, aggiungi)));
    return "portal/section";
  }

  @PostMapping
  String save(
      @PathVariable ApplicationId id,
      @PathVariable String section,
      @RequestParam(defaultValue = "salva") String azione,
      HttpServletRequest request,
      RedirectAttributes flash) {
    SectionAction action = SectionAction.of(azione);
    Section asked = drafts.open(id).form().section(section);
    List<FormError> errors =
        applications.save(
            id, section, Answers.posted(asked, action.remaining(request.getParameterMap())));
    Draft draft = drafts.open(id);
    String here = draft.path() + "/sezioni/" + section;
    return "redirect:"
        + switch (action.verb()) {
          case BACK -> draft.before(section);
          case FORWARD ->
              errors.stream().anyMatch(FormError::blocking)
                  ? here + "?controlla"
                  : draft.after(section);
          case ADD_ROW -> here + "?aggiungi=" + action.list() + "#" + action.list() + "-ultima";
          case REMOVE_ROW -> here + "#" + action.list();
          case REFRESH -> here;
          case SAVE -> saved(here, flash);
        };
  }

  private static String saved(String here, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", "portal.draft.saved");
    return here;
  }

  private static List<FormError> findings(Draft draft, String section) {
    return draft.readiness().findings().stream()
        .filter(finding -> finding.section().equals(section))
        .toList();
  }
}
