package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.applications.SectionChanged;
import it.sportello.applications.SharedSections;
import it.sportello.forms.Answers;
import it.sportello.forms.FormError;
import it.sportello.forms.Section;
import it.sportello.pages.Question;
import it.sportello.pages.Questions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The whole form on one page, for those who know it by heart: sections, keyboard, one button. */
@Controller
@RequestMapping("/pratiche/bozze/{id}/tutto")
class CompactController {

  private static final String MARK = "versione-";

  private final Applications applications;
  private final SharedSections shared;
  private final Drafts drafts;
  private final Questions questions;

  CompactController(
      Applications applications, SharedSections shared, Drafts drafts, Questions questions) {
    this.applications = applications;
    this.shared = shared;
    this.drafts = drafts;
    this.questions = questions;
  }

  /** A section as it is laid out, and the mark under which it was seen. */
  record Sheet(Section section, List<Question> questions, String mark, boolean isConflict) {}

  @GetMapping
  ModelAndView show(
      @PathVariable ApplicationId id,
      @RequestParam(required = false) String controlla,
      @RequestParam(defaultValue = "") String aggiungi) {
    Draft draft = drafts.open(id);
    if (draft.isOutdated()) {
      return new ModelAndView("redirect:" + draft.path() + "/modulo");
    }
    List<FormError> findings = controlla == null ? List.of() : draft.readiness().findings();
    List<Sheet> sheets = new ArrayList<>();
    for (Section section : draft.form().sections()) {
      Map<String, Object> answers = draft.application().section(section.id());
      sheets.add(sheet(draft, section, new Questions.Sheet(answers, findings, aggiungi), false));
    }
    return page(draft, sheets, findings);
  }

  /** Keeps all sections that are as they were seen; what somebody changed meanwhile is told. */
  @PostMapping
  ModelAndView save(
      @PathVariable ApplicationId id, HttpServletRequest request, RedirectAttributes flash) {
    Draft draft = drafts.open(id);
    SectionAction action = SectionAction.of(given(request, "azione"));
    Answers.mustBeAsked(draft.form().sections(), ofThePage(draft), request.getParameterMap());
    Map<String, String[]> posted = action.remaining(request.getParameterMap());
    List<Sheet> sheets = new ArrayList<>();
    boolean conflict = false;
    for (Section section : draft.form().sections()) {
      Map<String, Object> typed = Answers.posted(section, posted);
      boolean kept = keep(draft, section, given(request, MARK + section.id()), typed);
      conflict |= !kept;
      sheets.add(sheet(draft, section, new Questions.Sheet(typed, List.of(), ""), !kept));
    }
    if (conflict) {
      ModelAndView page = page(draft, sheets, List.of());
      page.setStatus(HttpStatus.CONFLICT);
      return page;
    }
    flash.addFlashAttribute("notice", "portal.draft.saved");
    return new ModelAndView("redirect:" + next(action, draft));
  }

  private boolean keep(Draft draft, Section section, String seen, Map<String, Object> typed) {
    boolean isUntouched =
        !draft.application().wasOpened(section.id())
            && typed.values().stream().allMatch(this::none);
    if (isUntouched) {
      return true;
    }
    try {
      shared.save(draft.application().id(), section.id(), seen, typed);
      return true;
    } catch (SectionChanged changed) {
      return false;
    }
  }

  private boolean none(Object answer) {
    return answer == null || answer.equals("") || answer.equals(false) || answer.equals(List.of());
  }

  private static String next(SectionAction action, Draft draft) {
    String here = draft.path() + "/tutto";
    return switch (action.verb()) {
      case ADD_ROW -> here + "?aggiungi=" + action.list() + "#" + action.list() + "-ultima";
      case REMOVE_ROW -> here + "#" + action.list();
      case FORWARD -> here + "?controlla";
      case SEARCH ->
          draft.path() + "/sezioni/" + section(action, draft) + "/cerca?campo=" + action.query();
      default -> here;
    };
  }

  private static String section(SectionAction action, Draft draft) {
    String key = AnswerTree.list(action.list());
    return draft.form().sections().stream()
        .filter(s -> s.questions().stream().anyMatch(q -> q.key().equals(key)))
        .map(Section::id)
        .findFirst()
        .orElse(draft.form().sections().get(0).id());
  }

  private Sheet sheet(Draft draft, Section section, Questions.Sheet sheet, boolean isConflict) {
    String mark = applications.view(draft.application().id()).mark(section.id());
    return new Sheet(section, questions.of(section, sheet), mark, isConflict);
  }

  private static ModelAndView page(Draft draft, List<Sheet> sheets, List<FormError> findings) {
    return new ModelAndView("portal/compact")
        .addObject("draft", draft)
        .addObject("sheets", sheets)
        .addObject("errors", findings.stream().filter(FormError::blocking).toList());
  }

  private static Set<String> ofThePage(Draft draft) {
    Set<String> names = new HashSet<>(SectionController.OF_THE_PAGE);
    draft.form().sections().forEach(section -> names.add(MARK + section.id()));
    return names;
  }

  private static String given(HttpServletRequest request, String name) {
    String given = request.getParameter(name);
    return given == null ? "" : given;
  }
}
