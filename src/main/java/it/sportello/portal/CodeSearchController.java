package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.SharedSections;
import it.sportello.forms.CodeList;
import it.sportello.forms.CodeLists;
import it.sportello.forms.Field;
import it.sportello.forms.Section;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Finds an entry of a code list for a field: a page of its own, or, with scripts, as one types. */
@Controller
class CodeSearchController {

  private static final int ON_A_PAGE = 30;
  private static final int WHILE_TYPING = 12;
  private static final int LONGEST = 100;

  private final SharedSections shared;
  private final Drafts drafts;
  private final CodeLists lists;

  CodeSearchController(SharedSections shared, Drafts drafts, CodeLists lists) {
    this.shared = shared;
    this.drafts = drafts;
    this.lists = lists;
  }

  @GetMapping("/pratiche/bozze/{id}/sezioni/{section}/cerca")
  String search(
      @PathVariable ApplicationId id,
      @PathVariable String section,
      @RequestParam String campo,
      @RequestParam(defaultValue = "") String testo,
      Model model) {
    Draft draft = drafts.open(id, section);
    Section asked = draft.form().section(section);
    Field field = field(asked, campo);
    String text = testo.strip().substring(0, Math.min(LONGEST, testo.strip().length()));
    model.addAttribute("draft", draft);
    model.addAttribute("section", asked);
    model.addAttribute("field", field);
    model.addAttribute("name", campo);
    model.addAttribute("text", text);
    model.addAttribute("found", text.isEmpty() ? List.of() : list(field).search(text, ON_A_PAGE));
    return "portal/code-search";
  }

  /** Takes one of what was found, and goes back to where one was. */
  @PostMapping("/pratiche/bozze/{id}/sezioni/{section}/cerca")
  String choose(
      @PathVariable ApplicationId id,
      @PathVariable String section,
      @RequestParam String campo,
      @RequestParam String voce) {
    Draft draft = drafts.open(id, section);
    Field field = field(draft.form().section(section), campo);
    String written =
        list(field)
            .meaning(voce)
            .map(CodeList.Entry::written)
            .orElseThrow(NoSuchElementException::new);
    shared.save(
        id, section, "", AnswerTree.with(draft.application().section(section), campo, written));
    String anchor = campo.replaceAll("[^A-Za-z0-9]+", "-");
    return "redirect:" + draft.path() + "/sezioni/" + section + "#" + anchor;
  }

  /** What fits what is being typed: names as they are written into the field. */
  @GetMapping(path = "/elenchi/{list}", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  List<String> whileTyping(
      @PathVariable String list, @RequestParam(defaultValue = "") String testo) {
    if (testo.isBlank() || testo.length() > LONGEST) {
      return List.of();
    }
    return lists.named(list).search(testo, WHILE_TYPING).stream()
        .map(CodeList.Entry::written)
        .toList();
  }

  private CodeList list(Field field) {
    return lists.named(field.rules().codeList());
  }

  private static Field field(Section section, String name) {
    Stream<Field> fields =
        section.questions().stream()
            .filter(question -> question.key().equals(AnswerTree.list(name)))
            .flatMap(
                question ->
                    question.isRepeated()
                        ? question.children().stream()
                            .filter(child -> child.key().equals(AnswerTree.key(name)))
                        : Stream.of(question));
    return fields
        .filter(field -> !field.rules().codeList().isEmpty())
        .findFirst()
        .orElseThrow(NoSuchElementException::new);
  }
}
