package it.sportello.forms.national;

/** What is wrong with an instance: in which layer of checking, at which element, in words. */
public record Finding(Layer layer, String path, String message) {

  /** The layers, each asked only when the one before found nothing that stops it. */
  public enum Layer {
    /** It is no readable XML, or XML of a kind that is not taken from strangers. */
    XML,
    /** It is not as the schema of the form has it. */
    XSD
  }
}
