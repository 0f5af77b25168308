package it.sportello.documents;

/** Who signs an act, in which role, and how it is signed. */
public record ActSigner(String name, String role, String manner) {

  /** The usual formula for an act signed with a digital signature. */
  public static ActSigner digitally(String name, String role) {
    return new ActSigner(
        name,
        role,
        "Documento informatico sottoscritto con firma digitale ai sensi degli artt. 20 e 24 del"
            + " D.Lgs. 82/2005");
  }
}
