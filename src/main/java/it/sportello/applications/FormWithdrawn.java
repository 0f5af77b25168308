package it.sportello.applications;

import it.sportello.forms.Text;

/** The form is used no more: nothing new is begun or filed on it. */
public class FormWithdrawn extends RuntimeException {

  private final transient Text reason;

  FormWithdrawn(String form, Text reason) {
    super("Form %s is withdrawn".formatted(form));
    this.reason = reason;
  }

  public Text reason() {
    return reason;
  }
}
