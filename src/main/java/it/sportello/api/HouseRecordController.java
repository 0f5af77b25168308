package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.administration.HouseRecord;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of what belongs to no case, for administrators. */
@RestController
class HouseRecordController {

  private final HouseRecord record;

  HouseRecordController(HouseRecord record) {
    this.record = record;
  }

  @Operation(summary = "Il registro di ciò che non riguarda una pratica, dal più recente.")
  @GetMapping(Routes.ADMINISTRATION + "/registro")
  Listing<RecordLine> lines(
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    int size = Listing.size(limite);
    return Listing.page(
        record.before(dopo, size + 1), size, line -> String.valueOf(line.seq()), RecordLine::of);
  }

  /** A line of the record. */
  record RecordLine(
      long seq, Instant at, String who, String kind, String what, String subject, String hash) {

    static RecordLine of(HouseRecord.Line line) {
      return new RecordLine(
          line.seq(), line.at(), line.who(), line.kind(), line.what(), line.subject(), line.hash());
    }
  }
}
