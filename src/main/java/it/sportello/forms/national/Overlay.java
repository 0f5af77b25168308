package it.sportello.forms.national;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people read of a form, beside what its schema says: tables that the office edits. A row of
 * the form's own table names a path; a row of the shared one {@code entity:element}, such as {@code
 * titolo_possesso:titolo}, or {@code *:element} for all entities.
 */
final class Overlay {

  /**
   * A row.
   *
   * @param widget “” for what follows from the type, else long, hidden, taxCode, vatNumber, email
   * @param order “” or the place among its siblings
   * @param when “” or the FEEL condition under which it is asked
   * @param must yes, signed (a document that must be signed), no, or “”
   */
  record Row(
      String file,
      int line,
      String key,
      String label,
      String help,
      String widget,
      String order,
      String when,
      String must) {}

  /** Names that no overlay has: they are read from the element's own name. */
  static final Row NONE = new Row("", 0, "", "", "", "", "", "", "");

  private final Map<String, Row> own = new TreeMap<>();
  private final Map<String, Row> shared = new TreeMap<>();

  /** Reads the tables of a form; fails with {@link OverlayRefused}. */
  static Overlay of(String form) {
    var overlay = new Overlay();
    OverlayTable.read("shared").forEach(row -> add(overlay.shared, row));
    OverlayTable.read(form).forEach(row -> add(overlay.own, row));
    return overlay;
  }

  static Overlay of(Iterable<Row> shared, Iterable<Row> own) {
    var overlay = new Overlay();
    shared.forEach(row -> add(overlay.shared, row));
    own.forEach(row -> add(overlay.own, row));
    return overlay;
  }

  private static void add(Map<String, Row> rows, Row row) {
    Row before = rows.putIfAbsent(row.key(), row);
    if (before != null) {
      throw new OverlayRefused(
          row.file(), row.line(), "«%s» c’è già alla riga %d".formatted(row.key(), before.line()));
    }
  }

  /** Refuses rows of the form's own table that name no element of it; returns the overlay. */
  Overlay checked(NationalForm form) {
    Map<String, Part.Element> known = form.byId();
    own.values().stream()
        .filter(row -> !row.key().equals("/") && !known.containsKey(row.key()))
        .findFirst()
        .ifPresent(
            row -> {
              throw new OverlayRefused(
                  row.file(), row.line(), "il modulo non ha «%s»".formatted(row.key()));
            });
    return this;
  }

  Row row(Part.Element element) {
    String key = element.id().isEmpty() ? "/" : element.id();
    return Optional.ofNullable(own.get(key))
        .or(() -> Optional.ofNullable(shared.get(entity(element) + ":" + element.name())))
        .or(() -> Optional.ofNullable(shared.get("*:" + element.name())))
        .orElse(NONE);
  }

  /** The label of an element; one that is read from its name says that somebody must look at it. */
  String label(Part.Element element) {
    String label = row(element).label();
    return label.isEmpty() ? Words.of(element.name()) + " (da rivedere)" : label;
  }

  static String entity(Part.Element element) {
    return element.namespace().substring(element.namespace().lastIndexOf('/') + 1);
  }

  Map<String, Row> shared() {
    return shared;
  }
}
