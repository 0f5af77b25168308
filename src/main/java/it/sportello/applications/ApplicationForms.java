package it.sportello.applications;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.ProcedureNotFound;
import it.sportello.forms.BrokenForm;
import it.sportello.forms.FieldCheck;
import it.sportello.forms.Form;
import it.sportello.forms.FormError;
import it.sportello.forms.Forms;
import it.sportello.forms.ImportedForms;
import it.sportello.forms.Reconciliation;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Section;
import it.sportello.forms.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form of an application, in the version on which it is answered. */
@Component
class ApplicationForms {

  private static final Text NAME = new Text("Modulo", "Form");
  private static final Text OUTDATED =
      new Text(
          "Il modulo è cambiato da quando hai iniziato: passa alla nuova versione.",
          "The form has changed since you began: go over to the new version.");
  private static final Text WITHDRAWN =
      new Text("Questo modulo non è più in uso.", "This form is used no more.");

  /** Without these nobody knows who applies. */
  private static final List<String> APPLICANT = List.of("holderLastName", "holderTaxCode");

  private static final Text NOBODY =
      new Text(
          "Indica chi presenta: nome, cognome e codice fiscale.",
          "State who applies: first name, last name and tax code.");

  private final Catalogue catalogue;
  private final Forms forms;
  private final ImportedForms imported;

  ApplicationForms(Catalogue catalogue, Forms forms, ImportedForms imported) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.imported = imported;
  }

  Form of(ApplicationView view) {
    return forms.form(id(view), view.formVersion());
  }

  /** The version that is in use now. */
  Form current(ApplicationView view) {
    return forms.current(id(view), view.formVersion());
  }

  /** What becomes of the answers on another version of the form. */
  Reconciliation reconcile(ApplicationView view, Form fresh) {
    return Reconciliation.of(of(view), fresh, view.typed());
  }

  /** Keeps beside the answers to a national form what the house reads out of them. */
  void derive(Application application, Instant now) {
    ApplicationView view = application.view();
    if (of(view).isNational()) {
      application.answer(ApplicationView.FACTS, facts(view), now);
    }
  }

  /** What the house reads out of the answers to a national form; nothing, where it asks itself. */
  Map<String, Object> facts(ApplicationView view) {
    Form form = of(view);
    return form.isNational() ? imported.facts(form, view.typed()) : Map.of();
  }

  /** The form for a new draft; fails with {@link FormWithdrawn} when it is used no more. */
  Form toBegin(String procedure) {
    Form form = forms.form(catalogue.procedure(procedure).form());
    if (form.isWithdrawn()) {
      throw new FormWithdrawn(form.id(), form.withdrawn());
    }
    return form;
  }

  boolean isUsable(ApplicationView view) {
    try {
      return !current(view).isWithdrawn();
    } catch (BrokenForm | ProcedureNotFound gone) {
      return false;
    }
  }

  /** Whether the form that a draft was begun on is still here. */
  boolean isHere(ApplicationView view) {
    try {
      of(view);
      return true;
    } catch (BrokenForm | ProcedureNotFound gone) {
      return false;
    }
  }

  List<FormError> check(Section section, Map<String, Object> answers, ApplicationView view) {
    return forms.check(section, answers, context(view));
  }

  /** What is wrong with a draft as a whole, beginning with its form. */
  List<FormError> check(ApplicationView view) {
    Form form = of(view);
    List<FormError> errors = new ArrayList<>();
    Form current = current(view);
    if (!current.version().equals(view.formVersion())) {
      errors.add(aboutTheForm(form, OUTDATED));
    }
    if (current.isWithdrawn()) {
      errors.add(aboutTheForm(form, WITHDRAWN));
    }
    errors.addAll(forms.check(form, view.typed(), context(view)));
    if (form.isNational() && !APPLICANT.stream().allMatch(view.everything()::containsKey)) {
      errors.add(aboutTheForm(form, NOBODY));
    }
    return errors;
  }

  List<RequiredDocument> documents(ApplicationView view) {
    return forms.documents(of(view), view.answers());
  }

  private static FormError aboutTheForm(Form form, Text message) {
    return new FormError(form.sections().get(0).id(), "modulo", NAME, message, "", true);
  }

  private String id(ApplicationView view) {
    return catalogue.procedure(view.procedure()).form();
  }

  private static FieldCheck.Context context(ApplicationView view) {
    return new FieldCheck.Context(view.municipality().value());
  }
}
