package it.sportello.forms;

import java.util.List;

/**
 * A document that goes with the application, and the rule that asks for it. One that is bound to
 * sections holds only as long as their answers are those it was given for.
 */
public record RequiredDocument(
    String code,
    Text label,
    boolean required,
    boolean signed,
    String when,
    String legalBasis,
    List<String> boundTo,
    Signer signer,
    Text help) {

  /** Who has to sign it. */
  public enum Signer {
    NOBODY,
    HOLDER,
    TECHNICIAN,
    THIRD_PARTY
  }

  public RequiredDocument(
      String code,
      Text label,
      boolean required,
      boolean signed,
      String when,
      String legalBasis,
      List<String> boundTo) {
    this(
        code,
        label,
        required,
        signed,
        when,
        legalBasis,
        boundTo,
        signed ? Signer.TECHNICIAN : Signer.NOBODY,
        Text.EMPTY);
  }
}
