package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.CheckedItem;
import it.sportello.proceedings.Examination;
import it.sportello.proceedings.Proceedings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The completeness check, item by item, and the one request for what is missing. */
@Controller
class CompletenessController {

  private static final String ASKING = "/integrazione";
  private static final int ROWS = 6;

  private final Examination examination;
  private final Proceedings proceedings;
  private final Dossiers dossiers;
  private final Checklist checklist;

  CompletenessController(
      Examination examination, Proceedings proceedings, Dossiers dossiers, Checklist checklist) {
    this.examination = examination;
    this.proceedings = proceedings;
    this.dossiers = dossiers;
    this.checklist = checklist;
  }

  /** Declares the application complete, or goes on to ask for what is missing. */
  @PostMapping(Paths.CASE + "/completezza")
  String check(
      @PathVariable CaseNumber number,
      CompletenessForm form,
      HttpServletRequest request,
      RedirectAttributes flash) {
    List<CheckedItem> items = checklist.checked(proceedings.view(number), form.items());
    if (!"completa".equals(form.azione())) {
      flash.addFlashAttribute(
          Typed.NAME, Typed.of(DeskStep.CHECK_COMPLETENESS.task(), request.getParameterMap()));
      return "redirect:" + Paths.CASES + "/" + number + ASKING;
    }
    examination.declareComplete(number, items);
    return Reply.done(number, "complete", flash);
  }

  /** Shows the request, already filled with what is missing. */
  @GetMapping(Paths.CASE + ASKING)
  String ask(
      @PathVariable CaseNumber number, @ModelAttribute(Typed.NAME) Typed typed, Model model) {
    if (typed.values().isEmpty()) {
      return "redirect:" + Paths.CASES + "/" + number;
    }
    Dossier dossier = dossiers.of(number);
    List<Checklist.Item> items = checklist.of(dossier.view());
    model.addAttribute("dossier", dossier);
    model.addAttribute("items", items);
    model.addAttribute("missing", missing(items, typed));
    model.addAttribute("rows", ROWS);
    return "desk/integration";
  }

  @PostMapping(Paths.CASE + ASKING)
  String request(@PathVariable CaseNumber number, RequestForm form, RedirectAttributes flash) {
    CaseView view = proceedings.view(number);
    examination.requestDocuments(
        number,
        checklist.checked(view, form.items()),
        Entered.rows(form.asked()),
        Entered.days(form.days()));
    return Reply.done(number, "requested", flash);
  }

  private static List<Entered.Asked> missing(List<Checklist.Item> items, Typed typed) {
    List<Entered.Asked> missing = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String task = DeskStep.CHECK_COMPLETENESS.task();
      if (typed.text(task, "items[%d].finding".formatted(i), "").equals("MISSING")) {
        String note = typed.text(task, "items[%d].note".formatted(i), "");
        Checklist.Item item = items.get(i);
        missing.add(new Entered.Asked(item.label(), note.isBlank() ? item.legalBasis() : note));
      }
    }
    return missing;
  }

  /** What was found of each item, and the button that was pressed. */
  record CompletenessForm(List<Checklist.Found> items, String azione) {}

  /** What is asked for, within how many days. */
  record RequestForm(List<Checklist.Found> items, List<Entered.Asked> asked, String days) {}
}
