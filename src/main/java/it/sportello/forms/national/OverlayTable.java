package it.sportello.forms.national;

import it.sportello.forms.Text;
import it.sportello.forms.national.Overlay.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table of an overlay: tabs between columns, the first line names them, “#” begins a remark. */
final class OverlayTable {

  private static final String FOLDER = "/forms/national/";
  private static final List<String> COLUMNS =
      List.of("key", "label", "help", "widget", "order", "when", "must", "labelEn", "helpEn");

  /** A table may leave out the last columns, those in English. */
  private static final int LEAST_COLUMNS = 7;

  private static final Set<String> WIDGETS =
      Set.of("", "long", "hidden", "taxCode", "vatNumber", "email");
  private static final Set<String> MUSTS = Set.of("", "yes", "signed", "no");
  private static final Text UNREADABLE =
      new Text("il file non si può leggere", "the file cannot be read");
  private static final Text WRONG_COLUMNS = new Text("le colonne sono %s", "the columns are %s");
  private static final Text TOO_MANY = new Text("ci sono %d colonne", "there are %d columns");
  private static final Text NO_ORDER =
      new Text("l’ordine è un numero, non «%s»", "the order is a number, not “%s”");
  private static final Text NOT_AMONG = new Text("«%s» non è fra %s", "“%s” is not one of %s");

  private OverlayTable() {}

  /** The shared table and that of a form as one, the remarks left out. */
  static String together(String form, Optional<Path> folder) {
    var table = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    for (String name : List.of(form, "shared")) {
      read(name, folder).forEach(row -> table.append(line(row)));
    }
    return table.toString();
  }

  private static String line(Row row) {
    return String.join(
                "\t",
                row.key(),
                row.label(),
                row.help(),
                row.widget(),
                row.order(),
                row.when(),
                row.must(),
                row.english().label(),
                row.english().help())
            .stripTrailing()
        + "\n";
  }

  /** The cells of a table of the house with other columns. */
  static List<String[]> cells(String file, List<String> columns) {
    try (InputStream in = OverlayTable.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.copyOf(line.split("\t", -1), columns.size()))
          .peek(cells -> Arrays.setAll(cells, i -> cells[i] == null ? "" : cells[i].strip()))
          .toList();
    } catch (IOException unreadable) {
      throw new OverlayRefused(file, 1, UNREADABLE);
    }
  }

  /** The office's own table where the folder has one, else the one that comes with the program. */
  static List<Row> read(String name, Optional<Path> folder) {
    String file = name + ".tsv";
    Optional<Path> own = folder.map(place -> place.resolve(file)).filter(Files::isRegularFile);
    try (InputStream in =
        own.isPresent()
            ? Files.newInputStream(own.get())
            : OverlayTable.class.getResourceAsStream(FOLDER + file)) {
      return in == null
          ? List.of()
          : rows(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new OverlayRefused(file, 1, UNREADABLE);
    }
  }

  static List<Row> rows(String file, String text) {
    List<String> lines = text.replace("\r", "").lines().toList();
    List<String> columns = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t"));
    if (columns.size() < LEAST_COLUMNS
        || columns.size() > COLUMNS.size()
        || !columns.equals(COLUMNS.subList(0, columns.size()))) {
      throw new OverlayRefused(file, 1, WRONG_COLUMNS.filled(String.join(", ", COLUMNS)));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        rows.add(row(file, i + 1, lines.get(i)));
      }
    }
    return rows;
  }

  private static Row row(String file, int line, String text) {
    String[] given = text.split("\t", -1);
    if (given.length > COLUMNS.size()) {
      throw new OverlayRefused(file, line, TOO_MANY.filled(given.length));
    }
    String[] cells = Arrays.copyOf(given, COLUMNS.size());
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i] == null ? "" : cells[i].strip();
    }
    allowed(file, line, cells[3], WIDGETS);
    allowed(file, line, cells[6], MUSTS);
    if (!cells[4].matches("\\d{0,4}")) {
      throw new OverlayRefused(file, line, NO_ORDER.filled(cells[4]));
    }
    var english = new Overlay.English(cells[7], cells[8]);
    return new Row(
        file, line, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], english);
  }

  private static void allowed(String file, int line, String told, Set<String> known) {
    if (!known.contains(told)) {
      throw new OverlayRefused(file, line, NOT_AMONG.filled(told, String.join(" ", known)));
    }
  }
}
