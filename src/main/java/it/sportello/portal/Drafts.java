package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.forms.Forms;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what the pages of a draft show. */
@Component
class Drafts {

  private final Applications applications;
  private final Catalogue catalogue;
  private final Forms forms;

  Drafts(Applications applications, Catalogue catalogue, Forms forms) {
    this.applications = applications;
    this.catalogue = catalogue;
    this.forms = forms;
  }

  Draft open(ApplicationId id) {
    return of(applications.view(id));
  }

  /** The drafts of whoever is logged in, the last touched first. */
  List<Draft> mine() {
    return applications.mine().stream().filter(a -> !a.isFiled()).map(this::of).toList();
  }

  private Draft of(ApplicationView application) {
    Procedure procedure = catalogue.procedure(application.procedure());
    return new Draft(
        application,
        procedure,
        forms.form(procedure.form()),
        applications.readiness(application.id()));
  }
}
