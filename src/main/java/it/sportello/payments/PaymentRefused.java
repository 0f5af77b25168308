package it.sportello.payments;

import it.sportello.forms.Text;

/** Something about a payment cannot be done: beside which field, and why; nothing has changed. */
public class PaymentRefused extends RuntimeException {

  private final String field;
  private final transient Text words;

  PaymentRefused(String field, String italian, String english) {
    super(italian);
    this.field = field;
    this.words = new Text(italian, english);
  }

  public String field() {
    return field;
  }

  public Text words() {
    return words;
  }
}
