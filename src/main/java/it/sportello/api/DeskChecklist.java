package it.sportello.api;

import it.sportello.applications.ApplicationView;
import it.sportello.catalogue.Catalogue;
import it.sportello.forms.Form;
import it.sportello.forms.Forms;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.CheckedItem;
import it.sportello.proceedings.StepRefused;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What has to be looked at to say that an application is complete: its sections, its documents. */
@Component
class DeskChecklist {

  private final Forms forms;
  private final Catalogue catalogue;

  DeskChecklist(Forms forms, Catalogue catalogue) {
    this.forms = forms;
    this.catalogue = catalogue;
  }

  /** What there is to look at, and how many files it has when it is a document. */
  record ToCheck(String code, String label, String kind, int files) {}

  /** What the officer found of an item. */
  record Found(
      @NotNull String code,
      @NotNull CheckedItem.Finding finding,
      @Size(max = 10_000) String note) {}

  List<ToCheck> of(CaseView view) {
    ApplicationView application = view.application();
    Form form =
        forms.form(catalogue.procedure(application.procedure()).form(), application.formVersion());
    List<ToCheck> items = new ArrayList<>();
    form.sections().forEach(s -> items.add(new ToCheck(s.id(), s.title().it(), "SECTION", 0)));
    forms
        .documents(form, application.answers())
        .forEach(
            d ->
                items.add(
                    new ToCheck(
                        d.code(),
                        d.label().it(),
                        d.required() ? "REQUIRED" : "OPTIONAL",
                        application.attachments(d.code()).size())));
    return items;
  }

  /** The items with what was found of each; every item must have been looked at, and no other. */
  List<CheckedItem> checked(CaseView view, List<Found> found) {
    Map<String, Found> byCode =
        found.stream().collect(Collectors.toMap(Found::code, Function.identity(), (a, b) -> b));
    List<CheckedItem> checked = new ArrayList<>();
    for (ToCheck item : of(view)) {
      Found seen = byCode.remove(item.code());
      if (seen == null) {
        throw new StepRefused("items", "Indica che cosa hai trovato per «%s».", item.code());
      }
      String note = seen.note() == null ? "" : seen.note().strip();
      checked.add(new CheckedItem(item.code(), item.label(), seen.finding(), note));
    }
    if (!byCode.isEmpty()) {
      throw new StepRefused("items", "Voci sconosciute: %s.", String.join(", ", byCode.keySet()));
    }
    return checked;
  }
}
