package it.sportello.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A code list out of a file of {@code codelists/}: UTF-8, one entry a line, {@code code;name} and
 * perhaps {@code ;something beside}; lines that begin with # are remarks. To bring a list up to
 * date one replaces the file.
 */
class CodeFile implements CodeList {

  private static final String SEPARATOR = ";";

  private final String name;
  private final List<Entry> entries;

  CodeFile(String name) {
    this.name = name;
    this.entries = read("/codelists/" + name + ".csv");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Entry> search(String text, int limit) {
    String wanted = plain(text);
    return entries.stream()
        .filter(e -> plain(e.name()).contains(wanted) || plain(e.code()).startsWith(wanted))
        .sorted(Comparator.comparing(e -> !plain(e.name()).startsWith(wanted)))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Entry> meaning(String text) {
    List<Entry> found =
        entries.stream()
            .filter(
                e ->
                    e.code().equalsIgnoreCase(text.strip())
                        || plain(e.name()).equals(plain(text))
                        || plain(e.written()).equals(plain(text)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Without accents and case, as people search. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static List<Entry> read(String file) {
    try (InputStream in = CodeFile.class.getResourceAsStream(file)) {
      List<Entry> entries = new ArrayList<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(SEPARATOR, 3))
          .forEach(c -> entries.add(new Entry(c[0], c[1], c.length > 2 ? c[2] : "")));
      return List.copyOf(entries);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + file, unreadable);
    }
  }
}
