package it.sportello.forms.national;

import it.sportello.forms.Text;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people read of a form, beside what its schema says: tables that the office edits. A row of
 * the form's own table names a path; a row of the shared one {@code entity:element}, such as {@code
 * titolo_possesso:titolo}, or {@code *:element} for all entities.
 */
final class Overlay {

  /** A label and its help in English, “” where nobody wrote them. */
  record English(String label, String help) {

    static final English NONE = new English("", "");
  }

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
      String must,
      English english) {

    Row or(Row other) {
      return new Row(
          file,
          line,
          key,
          first(label, other.label),
          first(help, other.help),
          first(widget, other.widget),
          first(order, other.order),
          first(when, other.when),
          first(must, other.must),
          new English(
              first(english.label, label.isEmpty() ? other.english.label : ""),
              first(english.help, help.isEmpty() ? other.english.help : "")));
    }

    /** The condition with the names of answers as the pages have them. */
    String condition() {
      return NAME.matcher(when)
          .replaceAll(name -> Matcher.quoteReplacement(Keys.shortened(name.group())));
    }

    private static String first(String one, String other) {
      return one.isEmpty() ? other : one;
    }
  }

  /** Names that no overlay has: they are read from the element's own name. */
  private static final Text TWICE =
      new Text("«%s» c’è già alla riga %d", "“%s” is already in line %d");

  private static final Text NO_ELEMENT = new Text("il modulo non ha «%s»", "the form has no “%s”");
  private static final Text NO_QUESTION =
      new Text("nessuna domanda si chiama «%s»", "no question is called “%s”");

  static final Row NONE = new Row("", 0, "", "", "", "", "", "", "", English.NONE);

  /** The name of an answer, told from a word of FEEL by the lines between its parts. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*__[\\p{L}\\p{N}_]+");

  private final Map<String, Row> own = new TreeMap<>();
  private final Map<String, Row> shared = new TreeMap<>();

  /** Reads the tables of a form; fails with {@link OverlayRefused}. */
  static Overlay of(String form, Optional<Path> folder) {
    return of(OverlayTable.read("shared", folder), OverlayTable.read(form, folder));
  }

  static Overlay of(Iterable<Row> shared, Iterable<Row> own) {
    var overlay = new Overlay();
    shared.forEach(row -> add(overlay.shared, row));
    own.forEach(row -> add(overlay.own, row));
    return overlay;
  }

  /** Of one table with rows of both kinds, told apart by the colon in the keys of shared ones. */
  static Overlay of(List<Row> rows) {
    return of(
        rows.stream().filter(row -> row.key().contains(":")).toList(),
        rows.stream().filter(row -> !row.key().contains(":")).toList());
  }

  private static void add(Map<String, Row> rows, Row row) {
    Row before = rows.putIfAbsent(row.key(), row);
    if (before != null) {
      throw new OverlayRefused(row.file(), row.line(), TWICE.filled(row.key(), before.line()));
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
              throw new OverlayRefused(row.file(), row.line(), NO_ELEMENT.filled(row.key()));
            });
    return this;
  }

  /** What the tables say of an element: the form's own row first, what it leaves open then. */
  Row row(Part.Element element) {
    String key = element.id().isEmpty() ? "/" : element.id();
    return own.getOrDefault(key, NONE)
        .or(shared.getOrDefault(entity(element) + ":" + element.name(), NONE))
        .or(shared.getOrDefault("*:" + element.name(), NONE));
  }

  /**
   * The label of an element; one that is read from its name says that somebody must look at it, and
   * one without English that somebody must translate it.
   */
  Text label(Part.Element element) {
    Row row = row(element);
    if (row.label().isEmpty()) {
      String words = Words.of(element.name());
      return new Text(words + " (da rivedere)", words + " (to be reviewed)");
    }
    String english = row.english().label();
    return new Text(row.label(), english.isEmpty() ? row.label() + " (to be translated)" : english);
  }

  /** What helps to answer; in English too, as far as somebody translated it. */
  static Text help(Row row) {
    return new Text(row.help(), row.english().help());
  }

  static String entity(Part.Element element) {
    return element.namespace().substring(element.namespace().lastIndexOf('/') + 1);
  }

  /** Refuses conditions that name an answer which no page of the form asks for. */
  void checkConditions(Collection<String> keys) {
    own.values().forEach(row -> checkCondition(row, keys));
  }

  private static void checkCondition(Row row, Collection<String> keys) {
    NAME.matcher(row.when())
        .results()
        .map(MatchResult::group)
        .filter(name -> !keys.contains(Keys.shortened(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new OverlayRefused(row.file(), row.line(), NO_QUESTION.filled(name));
            });
  }
}
