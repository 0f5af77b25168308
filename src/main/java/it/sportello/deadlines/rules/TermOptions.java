package it.sportello.deadlines.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of a case that choose among rows of the table: {@code kind}, {@code sensitive}… */
public record TermOptions(Map<String, String> values) {

  public static final TermOptions NONE = new TermOptions(Map.of());

  private static final List<String> NATIONAL = List.of("IT");

  public TermOptions {
    values = Map.copyOf(values);
    values.forEach(TermOptions::refuseSeparators);
  }

  /** Reads {@code IT-RM;kind=edilizia;n=45}: the calendar first, then the options. */
  public static TermOptions parse(String text) {
    var parts = text.split(";");
    var read = new TreeMap<String, String>();
    read.put("calendar", parts[0].strip());
    for (int i = 1; i < parts.length; i++) {
      var pair = parts[i].split("=", 2);
      read.put(pair[0].strip(), pair[1].strip());
    }
    return new TermOptions(read);
  }

  /** The same as text that {@link #parse} reads. */
  public String text() {
    var text = new StringBuilder(get("calendar", "IT"));
    new TreeMap<>(values)
        .forEach(
            (name, value) -> text.append("calendar".equals(name) ? "" : ";" + name + "=" + value));
    return text.toString();
  }

  public TermOptions with(Map<String, String> more) {
    if (more.isEmpty()) {
      return this;
    }
    var all = new TreeMap<>(values);
    all.putAll(more);
    return new TermOptions(all);
  }

  public String get(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  public boolean is(String name) {
    return "true".equals(values.get(name));
  }

  /** Whether the case has every one of these facts. */
  public boolean match(Map<String, String> wanted) {
    for (var fact : wanted.entrySet()) {
      if (!fact.getValue().equals(values.get(fact.getKey()))) {
        return false;
      }
    }
    return true;
  }

  /** Territories whose rows may be used, the closest first, the whole country last. */
  public List<String> territories() {
    var given = values.get("territory");
    if (given == null) {
      return NATIONAL;
    }
    var closest = new ArrayList<>(List.of(given.split(",")));
    closest.add("IT");
    return closest;
  }

  private static void refuseSeparators(String name, String value) {
    if (hasSeparator(name) || hasSeparator(value)) {
      throw new IllegalArgumentException("Not an option: %s=%s".formatted(name, value));
    }
  }

  private static boolean hasSeparator(String text) {
    return text.indexOf(';') >= 0 || text.indexOf('=') >= 0;
  }

  /** The day whose law is followed: that of convening for conferences, else that of the start. */
  public LocalDate lawOf(LocalDate start) {
    var day = values.get("in_force_on");
    return day == null ? start : LocalDate.parse(day);
  }
}
