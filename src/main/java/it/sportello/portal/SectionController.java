package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.SectionChanged;
import it.sportello.applications.SharedSections;
import it.sportello.forms.Answers;
import it.sportello.forms.FormError;
import it.sportello.forms.Section;
import it.sportello.pages.KeptForm;
import it.sportello.pages.Question;
import it.sportello.pages.Questions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One section of a draft: whatever is typed is kept, right or wrong. */
@Controller
@RequestMapping("/pratiche/bozze/{id}/sezioni/{section}")
class SectionController {

  /** What the pages of a draft post beside the answers. */
  static final Set<String> OF_THE_PAGE = Set.of("azione", "versione", "_csrf");

  private final SharedSections shared;
  private final Drafts drafts;
  private final Questions questions;

  SectionController(SharedSections shared, Drafts drafts, Questions questions) {
    this.shared = shared;
    this.drafts = drafts;
    this.questions = questions;
  }

  /** With {@code controlla} what is wrong is shown too; {@code aggiungi} opens one more row. */
  @GetMapping
  ModelAndView show(
      @PathVariable ApplicationId id,
      @PathVariable String section,
      @RequestParam(required = false) String controlla,
      @RequestParam(defaultValue = "") String aggiungi,
      Model model) {
    Draft draft = drafts.open(id, section);
    if (draft.isOutdated()) {
      return new ModelAndView("redirect:" + draft.path() + "/modulo");
    }
    Section asked = draft.form().section(section);
    List<FormError> findings = controlla == null ? List.of() : findings(draft, section);
    Map<String, Object> answers =
        model.getAttribute("kept") instanceof KeptForm kept
            ? Answers.posted(asked, kept.typed())
            : draft.application().section(section);
    return page(draft, asked, new Questions.Sheet(answers, findings, aggiungi));
  }

  @PostMapping
  ModelAndView save(
      @PathVariable ApplicationId id,
      @PathVariable String section,
      HttpServletRequest request,
      RedirectAttributes flash) {
    SectionAction action = SectionAction.of(parameter(request, "azione", "salva"));
    Section asked = drafts.open(id, section).form().section(section);
    Answers.mustBeAsked(List.of(asked), OF_THE_PAGE, request.getParameterMap());
    Map<String, Object> typed = Answers.posted(asked, action.remaining(request.getParameterMap()));
    try {
      List<FormError> errors = shared.save(id, section, parameter(request, "versione", ""), typed);
      if (action.verb() == SectionAction.Verb.SAVE) {
        flash.addFlashAttribute("notice", "portal.draft.saved");
      }
      return new ModelAndView(
          "redirect:" + next(action, drafts.open(id, section), section, errors));
    } catch (SectionChanged changed) {
      Draft draft = drafts.open(id, section);
      ModelAndView page = page(draft, asked, new Questions.Sheet(typed, List.of(), ""));
      page.setStatus(HttpStatus.CONFLICT);
      return page.addObject("theirs", differences(asked, typed, changed.theirs()));
    }
  }

  private ModelAndView page(Draft draft, Section asked, Questions.Sheet sheet) {
    return new ModelAndView("portal/section")
        .addObject("draft", draft)
        .addObject("section", asked)
        .addObject("current", asked.id())
        .addObject("errors", sheet.findings().stream().filter(FormError::blocking).toList())
        .addObject("mark", draft.application().mark(asked.id()))
        .addObject("questions", questions.of(asked, sheet));
  }

  /** What somebody else has saved meanwhile, where it is not what was typed here. */
  private List<Question> differences(
      Section asked, Map<String, Object> typed, Map<String, Object> theirs) {
    return questions.flat(questions.answered(asked, theirs)).stream()
        .filter(q -> !q.holdsThe(typed.get(q.field().key())))
        .toList();
  }

  private static String next(
      SectionAction action, Draft draft, String section, List<FormError> errors) {
    String here = draft.path() + "/sezioni/" + section;
    return switch (action.verb()) {
      case BACK -> draft.before(section);
      case FORWARD ->
          errors.stream().anyMatch(FormError::blocking)
              ? here + "?controlla"
              : draft.after(section);
      case ADD_ROW -> here + "?aggiungi=" + action.list() + "#" + action.list() + "-ultima";
      case REMOVE_ROW -> here + "#" + action.list();
      case SEARCH -> here + "/cerca?campo=" + action.query();
      case REFRESH, SAVE -> here;
    };
  }

  private static String parameter(HttpServletRequest request, String name, String otherwise) {
    String given = request.getParameter(name);
    return given == null ? otherwise : given;
  }

  private static List<FormError> findings(Draft draft, String section) {
    return draft.readiness().findings().stream()
        .filter(finding -> finding.section().equals(section))
        .toList();
  }
}
