package it.sportello.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The table of the benchmarks, as a file of Markdown. */
public final class Table {

  private static final Path FILE = Path.of("target", "benchmarks.md");

  private Table() {}

  /** A row of its own measure against a bar, without anything to compare it with. */
  static void row(String what, double measured, double bar) {
    add("| %s | %,.0f | – | – | %,.0f |%n".formatted(what, measured, bar));
  }

  /** A row of two ways of doing the same: both measures, their ratio, and the bar. */
  public static void compare(String what, double ours, double bare, String bar) {
    add("| %s | %.1f | %.1f | %.2f | %s |%n".formatted(what, ours, bare, ours / bare, bar));
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
