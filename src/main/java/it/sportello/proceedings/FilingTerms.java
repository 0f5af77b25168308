package it.sportello.proceedings;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.deadlines.ClockOptions;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.TermCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The terms that run from the filing of a case. */
@Component
class FilingTerms {

  /** What runs beside the final term of a procedure, from the same day. */
  private static final Map<TermCode, List<TermCode>> BESIDE =
      Map.of(
          TermCode.PDC_FINAL,
          List.of(TermCode.PDC_RDP_NAME, TermCode.PDC_INTEGR_REQ, TermCode.PDC_PROPOSAL),
          TermCode.SUAP_FINAL,
          List.of(TermCode.SUAP_INTEGR_REQ),
          TermCode.PAES_TOTAL,
          List.of(TermCode.PAES_TRANSMIT),
          TermCode.PAESS_TOTAL,
          List.of(TermCode.PAESS_REQ, TermCode.PAESS_TO_SOPR),
          TermCode.AUA_FINAL,
          List.of(TermCode.AUA_CHECK));

  private final Deadlines deadlines;
  private final Catalogue catalogue;

  FilingTerms(Deadlines deadlines, Catalogue catalogue) {
    this.deadlines = deadlines;
    this.catalogue = catalogue;
  }

  void start(Proceeding proceeding, AuthorisationsAsked asked, boolean othersMustBeHeard) {
    Procedure procedure = catalogue.procedure(proceeding.procedure());
    Instant filed = proceeding.filedAt();
    var options =
        ClockOptions.PLAIN
            .with("kind", procedure.kind())
            .with("territory", proceeding.municipality().value())
            .with("cds", String.valueOf(asked.isLong()));
    Stream.concat(ofProcedure(procedure), asked.alone() ? Stream.empty() : ofInner(asked))
        .flatMap(
            last -> Stream.concat(BESIDE.getOrDefault(last, List.of()).stream(), Stream.of(last)))
        .forEach(code -> deadlines.start(proceeding.number(), code, filed, options));
    if (othersMustBeHeard && procedure.mayHearOthers()) {
      deadlines.start(proceeding.number(), TermCode.CDS_INDIZIONE, filed, options);
    }
  }

  /**
   * None where the law has none, or where it runs only from the day on which the assents are there.
   */
  private static Stream<TermCode> ofProcedure(Procedure procedure) {
    return procedure.hasTerm() && !procedure.waitsForAssents()
        ? Stream.of(new TermCode(procedure.term()))
        : Stream.empty();
  }

  /** Those of the authorisations within the case run from the same day: that of the receipt. */
  private static Stream<TermCode> ofInner(AuthorisationsAsked asked) {
    return Stream.concat(
        asked.landscape().map(LandscapeKind::total).stream(),
        asked.environmental() ? Stream.of(TermCode.AUA_FINAL) : Stream.empty());
  }
}
