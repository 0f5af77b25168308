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
          List.of(TermCode.SUAP_INTEGR_REQ));

  private final Deadlines deadlines;
  private final Catalogue catalogue;

  FilingTerms(Deadlines deadlines, Catalogue catalogue) {
    this.deadlines = deadlines;
    this.catalogue = catalogue;
  }

  void start(Proceeding proceeding, boolean othersMustBeHeard) {
    Procedure procedure = catalogue.procedure(proceeding.procedure());
    Instant filed = proceeding.filedAt();
    if (!procedure.hasTerm()) {
      return;
    }
    var options =
        ClockOptions.PLAIN
            .with("kind", procedure.kind())
            .with("territory", proceeding.municipality().value());
    var last = new TermCode(procedure.term());
    Stream.concat(BESIDE.getOrDefault(last, List.of()).stream(), Stream.of(last))
        .forEach(code -> deadlines.start(proceeding.number(), code, filed, options));
    if (othersMustBeHeard && procedure.mayHearOthers()) {
      deadlines.start(proceeding.number(), TermCode.CDS_INDIZIONE, filed, options);
    }
  }
}
