package it.sportello.deadlines;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import it.sportello.deadlines.rules.Asking;
import it.sportello.deadlines.rules.Reaction;
import it.sportello.deadlines.rules.Term;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.deadlines.rules.TermTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads the files in which every term of the law stands as a row: country, regions, municipality.
 */
public final class LawBook {

  private static final List<String> BUILT_IN =
      List.of(
          "terms-it.yaml",
          "terms-emilia-romagna.yaml",
          "terms-lombardia.yaml",
          "terms-valle-daosta.yaml",
          "terms-veneto.yaml");

  /** A file as it is written. */
  private record Page(
      Map<String, ReactionRow> reactions, Map<String, String> readings, List<TermRow> terms) {}

  private final Map<String, ReactionRow> reactions = new HashMap<>();
  private final Map<String, String> readings = new HashMap<>();
  private final List<TermRow> rows = new ArrayList<>();

  private LawBook() {}

  /** The terms of the country and of its regions. */
  public static TermTable national() {
    return with(List.of());
  }

  /**
   * The same, and what municipalities add in files of the same form; whatever is wrong with a row
   * (overlap, gap, cycle, unknown word) is said with its name.
   */
  public static TermTable with(List<Path> municipal) {
    var book = new LawBook();
    try {
      for (var name : BUILT_IN) {
        try (var file = LawBook.class.getResourceAsStream("/law/" + name)) {
          book.add(name, file);
        }
      }
      for (var path : municipal) {
        try (var file = Files.newInputStream(path)) {
          book.add(path.toString(), file);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return book.table();
  }

  /** A table from one file. */
  static TermTable read(InputStream yaml) throws IOException {
    var book = new LawBook();
    book.add("the file", yaml);
    return book.table();
  }

  private void add(String name, InputStream yaml) throws IOException {
    var page = JsonMapper.builder(new YAMLFactory()).build().readValue(yaml, Page.class);
    Objects.requireNonNullElse(page.reactions(), Map.<String, ReactionRow>of())
        .forEach(
            (key, reaction) -> {
              if (reactions.put(key, reaction) != null) {
                var twice = new IllegalArgumentException("The reaction is described twice");
                throw new BadTermRow(name + " " + key, twice);
              }
            });
    readings.putAll(Objects.requireNonNullElse(page.readings(), Map.of()));
    rows.addAll(Objects.requireNonNullElse(page.terms(), List.of()));
  }

  private TermTable table() {
    var terms = rows.stream().map(row -> row.read(reactions, readings)).toList();
    var table = new TermTable(terms);
    terms.forEach(term -> refuseUnknownReferences(term, table));
    return table;
  }

  private static void refuseUnknownReferences(Term term, TermTable table) {
    var limits = term.reactions().stream().map(Reaction::asking).map(Asking::within);
    var chain = term.span().chain();
    Stream.concat(limits, Stream.ofNullable(chain == null ? null : chain.after()))
        .filter(Objects::nonNull)
        .filter(code -> !table.has(code))
        .findFirst()
        .ifPresent(code -> refuse(term, code));
  }

  private static void refuse(Term term, TermCode unknown) {
    throw new BadTermRow(term.name(), new IllegalArgumentException("No rows for " + unknown));
  }
}
