package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.applications.Readiness;
import it.sportello.applications.SharedSections;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.catalogue.ProcedureNotFound;
import it.sportello.forms.BrokenForm;
import it.sportello.forms.Form;
import it.sportello.identity.CurrentActor;
import it.sportello.payments.Payments;
import it.sportello.payments.PaymentsView;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what the pages of a draft show. */
@Component
class Drafts {

  private final Applications applications;
  private final SharedSections shared;
  private final Catalogue catalogue;
  private final Payments payments;
  private final CurrentActor currentActor;

  Drafts(
      Applications applications,
      SharedSections shared,
      Catalogue catalogue,
      Payments payments,
      CurrentActor currentActor) {
    this.applications = applications;
    this.shared = shared;
    this.catalogue = catalogue;
    this.payments = payments;
    this.currentActor = currentActor;
  }

  /** Fails with {@link StrandedDraft} when its form is used no more. */
  Draft open(ApplicationId id) {
    return of(applications.view(id));
  }

  /** The draft as the actor may see it for this section: guests see nothing else of it. */
  Draft open(ApplicationId id, String section) {
    ApplicationView view = shared.view(id, section);
    if (view.owner().equals(currentActor.get().id())) {
      return of(view);
    }
    Form form = usable(view);
    Readiness readiness = new Readiness(shared.findings(id, section), List.of(), List.of());
    Procedure procedure = catalogue.procedure(view.procedure());
    return new Draft(view, procedure, form, readiness, PaymentsView.NONE, section, false);
  }

  /** The drafts of whoever is logged in, the last touched first; without those that are stuck. */
  List<Draft> mine() {
    List<Draft> drafts = new ArrayList<>();
    for (ApplicationView application : applications.mine()) {
      try {
        if (!application.isFiled()) {
          drafts.add(of(application));
        }
      } catch (StrandedDraft stuck) {
        // listed by stranded()
      }
    }
    return drafts;
  }

  /** Drafts whose form is used no more. */
  List<ApplicationView> stranded() {
    return applications.mine().stream().filter(a -> !a.isFiled() && isStranded(a)).toList();
  }

  private boolean isStranded(ApplicationView application) {
    try {
      usable(application);
      return false;
    } catch (StrandedDraft stuck) {
      return true;
    }
  }

  private Draft of(ApplicationView application) {
    Form form = usable(application);
    return new Draft(
        application,
        catalogue.procedure(application.procedure()),
        form,
        applications.readiness(application.id()),
        payments.of(application.id()),
        "",
        !applications.currentForm(application).version().equals(application.formVersion()));
  }

  private Form usable(ApplicationView application) {
    try {
      Form current = applications.currentForm(application);
      if (current.isWithdrawn() && !application.isFiled()) {
        throw new StrandedDraft(application, current);
      }
      return applications.form(application);
    } catch (ProcedureNotFound | BrokenForm gone) {
      throw new StrandedDraft(application, null);
    }
  }
}
