package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.LegalBasis;
import java.util.Arrays;
import java.util.Optional;

/** The two ways to a landscape authorisation, each with its terms. */
@LegalBasis("D.Lgs. 42/2004, art. 146, commi 7-9; D.P.R. 31/2017, art. 11")
enum LandscapeKind {
  ORDINARY(
      TermCode.PAES_TOTAL,
      TermCode.PAES_TRANSMIT,
      TermCode.PAES_SOPR,
      TermCode.PAES_NOOPINION,
      TermCode.PAES_FINAL,
      "D.Lgs. 42/2004, art. 146"),
  /** The same days hold for the opinion and for the end of waiting: silence is assent. */
  SIMPLIFIED(
      TermCode.PAESS_TOTAL,
      TermCode.PAESS_TO_SOPR,
      TermCode.PAESS_OPINION,
      TermCode.PAESS_OPINION,
      TermCode.PAESS_FINAL,
      "D.P.R. 31/2017, art. 11");

  private final TermCode total;
  private final TermCode transmit;
  private final TermCode opinion;
  private final TermCode noOpinion;
  private final TermCode decide;
  private final String provision;

  LandscapeKind(
      TermCode total,
      TermCode transmit,
      TermCode opinion,
      TermCode noOpinion,
      TermCode decide,
      String provision) {
    this.total = total;
    this.transmit = transmit;
    this.opinion = opinion;
    this.noOpinion = noOpinion;
    this.decide = decide;
    this.provision = provision;
  }

  static Optional<LandscapeKind> whoseTotalIs(String term) {
    return Arrays.stream(values()).filter(kind -> kind.total.value().equals(term)).findFirst();
  }

  /** By the answer on the landscape in the form; empty where none is needed. */
  static Optional<LandscapeKind> of(String answer) {
    return switch (answer) {
      case "ordinary" -> Optional.of(ORDINARY);
      case "simplified" -> Optional.of(SIMPLIFIED);
      default -> Optional.empty();
    };
  }

  TermCode total() {
    return total;
  }

  TermCode transmit() {
    return transmit;
  }

  TermCode opinion() {
    return opinion;
  }

  /** After it the office decides without the opinion. */
  TermCode noOpinion() {
    return noOpinion;
  }

  TermCode decide() {
    return decide;
  }

  String provision() {
    return provision;
  }

  boolean isSimplified() {
    return this == SIMPLIFIED;
  }
}
