package it.sportello.portal;

import it.sportello.applications.ApplicationView;
import it.sportello.forms.Form;

/** A draft whose form is used no more: withdrawn, with the form, or gone, without one. */
class StrandedDraft extends RuntimeException {

  private final transient ApplicationView application;
  private final transient Form form;

  StrandedDraft(ApplicationView application, Form form) {
    super("The form of draft %s is used no more".formatted(application.id()));
    this.application = application;
    this.form = form;
  }

  ApplicationView application() {
    return application;
  }

  /** The form, or null when it is gone. */
  Form form() {
    return form;
  }
}
