package it.sportello.forms.national;

import it.sportello.forms.Text;
import it.sportello.forms.national.Finding.Layer;

/**
 * What is wrong with the instance of a filled form: the element, and the question it comes from.
 *
 * @param invalid whether it makes the instance invalid
 * @param blocking whether whoever fills in the form can put it right, and must; what is wrong
 *     without a question of the form stops nobody
 */
public record InstanceFinding(
    Layer layer, String path, Asked asked, Text message, boolean invalid, boolean blocking) {

  /** The question: its section, the name of its field on the page, and its label; “” for none. */
  public record Asked(String section, String field, Text label) {

    static final Asked NOTHING = new Asked("", "", Text.EMPTY);

    boolean isAny() {
      return !field.isEmpty();
    }
  }
}
