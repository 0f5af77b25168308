package it.sportello.forms.national;

import it.sportello.forms.Text;

/**
 * What is wrong with an instance: in which layer of checking, at which element, in words, and
 * whether it makes the instance invalid or only warns.
 */
public record Finding(Layer layer, String path, Text message, boolean blocks) {

  Finding(Layer layer, String path, Text message) {
    this(layer, path, message, true);
  }

  /** The layers, each asked only when the one before found nothing that stops it. */
  public enum Layer {
    /** It is no readable XML, or XML of a kind that is not taken from strangers. */
    XML,
    /** It is not as the schema of the form has it. */
    XSD,
    /** A condition of the Schematron that was published with the form does not hold. */
    SCHEMATRON,
    /** A value that the schema takes and that cannot be right; it only warns. */
    VALUES
  }
}
