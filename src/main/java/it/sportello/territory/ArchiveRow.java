package it.sportello.territory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Reads a row of the ANPR archive of municipalities, or says what is wrong with it. */
final class ArchiveRow {

  static final String DATE_FROM = "DATAISTITUZIONE";
  static final String DATE_TO = "DATACESSAZIONE";
  static final String ISTAT = "CODISTAT";
  static final String BELFIORE = "CODCATASTALE";
  static final String NAME = "DENOMINAZIONE_IT";
  static final String PROVINCE = "SIGLAPROVINCIA";
  private static final LocalDate STILL_OPEN = LocalDate.of(9999, 12, 31);

  private ArchiveRow() {}

  static MunicipalityRow read(Map<String, String> cells) {
    var from = date(cells, DATE_FROM);
    var last = date(cells, DATE_TO);
    if (last.isBefore(from)) {
      throw new RowRefused(
          "la data di cessazione %s precede l'istituzione %s".formatted(last, from));
    }
    return new MunicipalityRow(
        code(cells),
        text(cells, BELFIORE, 4),
        MunicipalityName.written(text(cells, NAME, 120)),
        text(cells, PROVINCE, 2),
        from,
        last.equals(STILL_OPEN) ? null : last);
  }

  private static MunicipalityCode code(Map<String, String> cells) {
    var code = cells.getOrDefault(ISTAT, "").strip();
    if (!MunicipalityCode.isWellFormed(code)) {
      throw new RowRefused("codice ISTAT non riconosciuto: «%s»".formatted(code));
    }
    return new MunicipalityCode(code);
  }

  private static LocalDate date(Map<String, String> cells, String column) {
    var text = cells.getOrDefault(column, "").strip();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new RowRefused("data non valida in %s: «%s»".formatted(column, text));
    }
  }

  private static String text(Map<String, String> cells, String column, int longest) {
    var text = cells.getOrDefault(column, "").strip();
    if (text.isEmpty() || text.length() > longest) {
      throw new RowRefused("valore mancante o troppo lungo in " + column);
    }
    return text;
  }
}
