package it.sportello.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two ways of doing the same, measured in turns in one run; only their ratio means something. */
final class Ratio {

  private static final Path TABLE = Path.of("target", "benchmarks.md");

  private final List<Double> ours = new ArrayList<>();
  private final List<Double> bare = new ArrayList<>();

  void ours(Runnable work) {
    ours.add(millis(work));
  }

  void bare(Runnable work) {
    bare.add(millis(work));
  }

  /** Prints a row of the table: medians in milliseconds, their ratio, and the bar. */
  void print(String what, String bar) {
    String row =
        "| %s | %.1f | %.1f | %.2f | %s |%n"
            .formatted(what, median(ours), median(bare), median(ours) / median(bare), bar);
    System.out.print(row);
    try {
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static double millis(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
