package it.sportello.desk;

import it.sportello.applications.FormInWords;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.CheckedItem;
import it.sportello.proceedings.CheckedItem.Finding;
import it.sportello.proceedings.StepRefused;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What has to be looked at to say that an application is complete: its sections, its documents. */
@Component
class Checklist {

  private final FormInWords answers;

  Checklist(FormInWords answers) {
    this.answers = answers;
  }

  List<Item> of(CaseView view) {
    List<Item> items = new ArrayList<>();
    answers.form(view.application()).sections().stream()
        .map(section -> new Item(section.id(), section.title().it(), "", "section", 0))
        .forEach(items::add);
    answers.documents(view.application()).stream()
        .map(
            document ->
                new Item(
                    document.code(),
                    document.label().it(),
                    document.legalBasis() == null ? "" : document.legalBasis(),
                    document.required() ? "required" : "optional",
                    view.application().attachments(document.code()).size()))
        .forEach(items::add);
    return items;
  }

  /** The items with what was found of each; every item must have been looked at. */
  List<CheckedItem> checked(CaseView view, List<Found> found) {
    List<Item> items = of(view);
    if (found == null || found.size() < items.size()) {
      throw notLookedAt();
    }
    List<CheckedItem> checked = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      checked.add(items.get(i).checked(found.get(i)));
    }
    return checked;
  }

  private static StepRefused notLookedAt() {
    return new StepRefused("items", "Indica per ogni voce se è presente, non dovuta o mancante.");
  }

  /** What there is to look at: a section of the form, or a document with how many files it has. */
  record Item(String code, String label, String legalBasis, String kind, int files) {

    CheckedItem checked(Found found) {
      if (found == null || found.finding() == null) {
        throw new StepRefused("items", "Indica che cosa hai trovato per «%s».", label);
      }
      String note = found.note() == null ? "" : found.note().strip();
      return new CheckedItem(code, label, found.finding(), note);
    }

    /**
     * Whether the house sees by itself that it is so, for the officer to confirm or correct. That a
     * paper which nobody sent is not due, only the officer can say.
     */
    public boolean isSeenAs(String finding) {
      Finding seen = isWanting() ? Finding.MISSING : Finding.PRESENT;
      return !(kind.equals("optional") && files == 0) && seen.name().equals(finding);
    }

    /** Whether nothing was filed where something had to be. */
    public boolean isWanting() {
      return kind.equals("required") && files == 0;
    }
  }

  /** What the officer found of an item. */
  record Found(Finding finding, String note) {}
}
