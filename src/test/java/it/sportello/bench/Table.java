package it.sportello.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The table of the benchmarks, as a file of Markdown. */
final class Table {

  private static final Path FILE = Path.of("target", "benchmarks.md");

  private Table() {}

  /** A row of its own measure against a bar, without anything to compare it with. */
  static void row(String what, double measured, double bar) {
    add("| %s | %,.0f | – | – | %,.0f |%n".formatted(what, measured, bar));
  }

  static void add(String row) {
    System.out.print(row);
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
