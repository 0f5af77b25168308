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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the file in which every term of the law stands as a row. */
public final class LawBook {

  private static final String NATIONAL = "/law/terms-it.yaml";

  /** The file as it is written. */
  private record Page(Map<String, ReactionRow> reactions, List<TermRow> terms) {}

  private LawBook() {}

  /** The terms of the country and of its regions. */
  public static TermTable national() {
    try (var file = LawBook.class.getResourceAsStream(NATIONAL)) {
      return read(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A table from a file of the same form; a row that cannot be is named. */
  static TermTable read(InputStream yaml) throws IOException {
    var page = JsonMapper.builder(new YAMLFactory()).build().readValue(yaml, Page.class);
    var named = Objects.requireNonNullElse(page.reactions(), Map.<String, ReactionRow>of());
    var terms = page.terms().stream().map(row -> row.read(named)).toList();
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
