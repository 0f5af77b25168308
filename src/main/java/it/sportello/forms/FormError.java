package it.sportello.forms;

/** Something wrong with a filled form: where, what, by which provision, and whether it blocks. */
public record FormError(
    String section, String path, Text label, Text message, String legalBasis, boolean blocking) {

  /** The id of the field on the page, for links from the summary of errors. */
  public String anchor() {
    return path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }
}
