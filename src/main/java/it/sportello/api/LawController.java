package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.deadlines.ComingRows;
import it.sportello.deadlines.Recount;
import it.sportello.deadlines.rules.Term;
import it.sportello.supervision.LawChanges;
import it.sportello.supervision.Suppositions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For supervisors: the open terms under another length, and the rows of the law to come. */
@RestController
class LawController {

  private final Suppositions suppositions;
  private final LawChanges changes;

  LawController(Suppositions suppositions, LawChanges changes) {
    this.suppositions = suppositions;
    this.changes = changes;
  }

  @Operation(summary = "Che cosa cambierebbe se una riga dei termini durasse diversamente.")
  @GetMapping(Routes.DASHBOARD + "/ipotesi")
  Supposed suppose(
      @RequestParam String riga, @RequestParam @Min(1) @Max(Suppositions.LONGEST) int durata) {
    return suppositions
        .ifItLasted(riga, durata)
        .map(Supposed::of)
        .orElseThrow(() -> new NoSuchElementException(riga));
  }

  @Operation(summary = "Le righe dei termini che possono essere supposte diverse.")
  @GetMapping(Routes.DASHBOARD + "/ipotesi/righe")
  Listing<Row> rows() {
    return Listing.whole(suppositions.rows().stream().map(Row::of).toList());
  }

  @Operation(summary = "Le righe della legge che entrano in vigore nei prossimi mesi.")
  @GetMapping(Routes.DASHBOARD + "/norme")
  Listing<RowToCome> toCome() {
    return Listing.whole(changes.toCome().stream().map(RowToCome::of).toList());
  }

  /** How many terms were counted anew, how many end on another day, and the first of these. */
  record Supposed(int counted, int different, List<OtherDay> first) {

    static Supposed of(Recount.Report report) {
      return new Supposed(
          report.counted(), report.different(), report.first().stream().map(OtherDay::of).toList());
    }
  }

  /** A term with its last day as it is, and as it would be. */
  record OtherDay(String number, String code, String label, LocalDate due, LocalDate other) {

    static OtherDay of(Recount.Difference one) {
      return new OtherDay(
          one.key().number().value(),
          one.key().code().value(),
          one.label(),
          one.due(),
          one.other());
    }
  }

  /** A row of the table of terms. */
  record Row(String row, String code, String label, LocalDate from) {

    static Row of(Term term) {
      return new Row(term.name(), term.code().value(), term.label(), term.scope().from());
    }
  }

  /** A row to come, and how many open terms stay under the old one or move. */
  record RowToCome(Row row, int stay, int move) {

    static RowToCome of(ComingRows.Change change) {
      return new RowToCome(Row.of(change.row()), change.stay(), change.move());
    }
  }
}
