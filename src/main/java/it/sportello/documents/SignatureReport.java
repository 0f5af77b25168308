package it.sportello.documents;

import java.time.Instant;
import java.util.List;

/** What was found about the signatures of a file when it arrived. */
public record SignatureReport(
    Kind kind, Indication indication, List<Signature> signatures, boolean wholeDocumentCovered) {

  public SignatureReport {
    signatures = List.copyOf(signatures);
  }

  /** How the file is signed: inside a PDF, or in a .p7m envelope. */
  public enum Kind {
    PADES,
    CADES
  }

  /** What may be said of a signature; ordered from the best to the worst. */
  public enum Indication {
    VALID,
    INDETERMINATE,
    INVALID
  }

  /**
   * One signature; {@code signerSerial} is the subject serial number, in Italy the tax code as
   * {@code TINIT-…}; {@code reason} says in Italian what was found.
   */
  public record Signature(
      String signer,
      String signerSerial,
      Instant signedAt,
      String issuer,
      boolean certificateExpired,
      Indication indication,
      String reason) {}

  /** The report of several signatures: as good as the worst of them. */
  static SignatureReport of(Kind kind, List<Signature> signatures, boolean whole) {
    Indication worst =
        signatures.stream()
            .map(Signature::indication)
            .max(Indication::compareTo)
            .orElse(Indication.INDETERMINATE);
    return new SignatureReport(kind, worst, signatures, whole);
  }

  public boolean valid() {
    return indication == Indication.VALID;
  }
}
