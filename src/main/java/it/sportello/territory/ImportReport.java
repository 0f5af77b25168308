package it.sportello.territory;

import java.util.List;

/** What an import took over, and which rows it refused. */
public record ImportReport(int taken, List<Refused> refused) {

  /** A row (counted from the heading, which is 1) and, in Italian, why it was left out. */
  public record Refused(int row, String reason) {}

  public ImportReport {
    refused = List.copyOf(refused);
  }
}
