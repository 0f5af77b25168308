package it.sportello.commandline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file of deadline cases: tab-separated columns that its first line names, one case a line. */
final class CaseSheet {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> ADDED = List.of("computed_due", "ledger");

  private final List<String> columns;
  private final List<CaseRow> rows;

  private CaseSheet(List<String> columns, List<CaseRow> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** Reads the lines of a file; it is unusable without the columns of the code and of the start. */
  static CaseSheet of(List<String> lines) {
    var written = lines.stream().filter(line -> !line.isBlank()).toList();
    if (written.isEmpty()) {
      throw new Unusable("Il file dei casi è vuoto: manca la riga che nomina le colonne.");
    }
    var columns = cells(written.get(0).replace(BYTE_ORDER_MARK, ""));
    for (var needed : List.of(CaseRow.CODE, CaseRow.START)) {
      if (!columns.contains(needed)) {
        throw new Unusable("Nel file dei casi manca la colonna «%s».".formatted(needed));
      }
    }
    var kept = columns.stream().filter(column -> !ADDED.contains(column)).toList();
    var rows = written.stream().skip(1).map(line -> new CaseRow(columns, cells(line))).toList();
    return new CaseSheet(kept, rows);
  }

  List<CaseRow> rows() {
    return rows;
  }

  /** The lines of the file again, each with the date and the account that were computed. */
  List<String> with(List<CaseRow.Answer> answers) {
    var lines = new ArrayList<String>();
    var heading = new ArrayList<>(columns);
    heading.addAll(ADDED);
    lines.add(String.join("\t", heading));
    for (int i = 0; i < rows.size(); i++) {
      var cells = new ArrayList<>(columns.stream().map(rows.get(i)::get).toList());
      cells.add(answers.get(i).computedDue());
      cells.add(answers.get(i).ledger());
      lines.add(String.join("\t", cells));
    }
    return lines;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }
}
