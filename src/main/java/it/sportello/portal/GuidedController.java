package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.SharedSections;
import it.sportello.forms.Answers;
import it.sportello.forms.Field;
import it.sportello.forms.FormError;
import it.sportello.forms.Section;
import it.sportello.pages.Question;
import it.sportello.pages.Questions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One question a page, each saved before the next is asked. */
@Controller
@RequestMapping("/pratiche/bozze/{id}/domande")
class GuidedController {

  private final SharedSections shared;
  private final Drafts drafts;
  private final Questions questions;

  GuidedController(SharedSections shared, Drafts drafts, Questions questions) {
    this.shared = shared;
    this.drafts = drafts;
    this.questions = questions;
  }

  /** A question that is asked, and the section that asks it. */
  record Stop(Section section, Question question) {

    String path(Draft draft) {
      return draft.path() + "/domande/" + section.id() + "/" + question.field().key();
    }
  }

  /** Goes on with the first question that must still be answered. */
  @GetMapping
  String goOn(@PathVariable ApplicationId id) {
    Draft draft = drafts.open(id);
    if (draft.isOutdated()) {
      return "redirect:" + draft.path() + "/modulo";
    }
    return "redirect:"
        + stops(draft).stream()
            .filter(stop -> stop.question().field().isRequired() && !stop.question().isGiven())
            .findFirst()
            .map(stop -> stop.path(draft))
            .orElse(draft.path() + "/" + Draft.DOCUMENTS);
  }

  @GetMapping("/{section}/{key}")
  ModelAndView ask(
      @PathVariable ApplicationId id,
      @PathVariable String section,
      @PathVariable String key,
      @RequestParam(required = false) String controlla,
      @RequestParam(defaultValue = "") String aggiungi) {
    Draft draft = drafts.open(id);
    List<FormError> findings =
        controlla == null ? List.of() : about(key, draft.readiness().findings());
    Section asked = draft.form().section(section);
    var sheet = new Questions.Sheet(draft.application().section(section), findings, aggiungi);
    Question question =
        questions.flat(questions.of(asked, sheet)).stream()
            .filter(q -> q.field().key().equals(key))
            .findFirst()
            .orElseThrow();
    List<Stop> stops = stops(draft);
    int position = position(stops, section, key);
    return new ModelAndView("portal/guided")
        .addObject("draft", draft)
        .addObject("section", asked)
        .addObject("question", question)
        .addObject("errors", findings.stream().filter(FormError::blocking).toList())
        .addObject("position", position + 1)
        .addObject("count", stops.size());
  }

  @PostMapping("/{section}/{key}")
  String answer(
      @PathVariable ApplicationId id,
      @PathVariable String section,
      @PathVariable String key,
      @RequestParam(defaultValue = "avanti") String azione,
      HttpServletRequest request) {
    Draft draft = drafts.open(id);
    SectionAction action = SectionAction.of(azione);
    Field field = field(draft, section, key);
    Section only = new Section(section, field.label(), List.of(field));
    Answers.mustBeAsked(List.of(only), SectionController.OF_THE_PAGE, request.getParameterMap());
    Map<String, Object> answers = new LinkedHashMap<>(draft.application().section(section));
    answers.putAll(Answers.posted(only, action.remaining(request.getParameterMap())));
    List<FormError> errors = about(key, shared.save(id, section, "", answers));
    return "redirect:" + next(action, drafts.open(id), new Place(section, key), errors);
  }

  private record Place(String section, String key) {}

  private String next(SectionAction action, Draft draft, Place here, List<FormError> errors) {
    List<Stop> stops = stops(draft);
    int position = position(stops, here.section(), here.key());
    String path = draft.path() + "/domande/" + here.section() + "/" + here.key();
    boolean isWrong = errors.stream().anyMatch(FormError::blocking);
    return switch (action.verb()) {
      case BACK -> position <= 0 ? draft.path() : stops.get(position - 1).path(draft);
      case ADD_ROW -> path + "?aggiungi=" + action.list() + "#" + action.list() + "-ultima";
      case REMOVE_ROW, REFRESH -> path;
      case SEARCH -> draft.path() + "/sezioni/" + here.section() + "/cerca?campo=" + action.query();
      case SAVE -> draft.path();
      case FORWARD -> isWrong ? path + "?controlla" : after(stops, position, draft);
    };
  }

  private static String after(List<Stop> stops, int position, Draft draft) {
    return position + 1 < stops.size()
        ? stops.get(position + 1).path(draft)
        : draft.path() + "/" + Draft.DOCUMENTS;
  }

  private static List<FormError> about(String key, List<FormError> findings) {
    return findings.stream()
        .filter(f -> f.path().equals(key) || f.path().startsWith(key + "["))
        .toList();
  }

  /** All questions that are asked, given the answers so far, in their order. */
  private List<Stop> stops(Draft draft) {
    List<Stop> stops = new ArrayList<>();
    for (Section section : draft.form().sections()) {
      Map<String, Object> answers = draft.application().section(section.id());
      questions
          .flat(questions.answered(section, answers))
          .forEach(question -> stops.add(new Stop(section, question)));
    }
    return stops;
  }

  private static int position(List<Stop> stops, String section, String key) {
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      if (stop.section().id().equals(section) && stop.question().field().key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static Field field(Draft draft, String section, String key) {
    return draft.form().section(section).questions().stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
