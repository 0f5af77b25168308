package it.sportello.desk;

import java.util.List;
import java.util.stream.IntStream;

/** Bars with a label each, laid out for an SVG: as long as their values, the longest fills all. */
record BarChart(int height, List<Bar> bars) {

  static final int WIDTH = 640;
  private static final int LABELS = 190;
  private static final int ROOM = WIDTH - LABELS - 50;
  private static final int ROW = 26;

  static BarChart of(List<Entry> entries) {
    long longest = entries.stream().mapToLong(Entry::value).max().orElse(0);
    List<Bar> bars =
        IntStream.range(0, entries.size()).mapToObj(i -> bar(entries.get(i), i, longest)).toList();
    return new BarChart(entries.size() * ROW + 4, bars);
  }

  private static Bar bar(Entry entry, int row, long longest) {
    int length = longest == 0 ? 0 : (int) Math.max(2, entry.value() * ROOM / longest);
    return new Bar(entry.label(), entry.value(), row * ROW + 2, length);
  }

  public int width() {
    return WIDTH;
  }

  /** Where bars begin. */
  public int origin() {
    return LABELS;
  }

  /** A label and its value. */
  record Entry(String label, long value) {}

  /** A bar: how far from the top, how long. */
  record Bar(String label, long value, int y, int length) {

    public int end() {
      return LABELS + length + 6;
    }
  }
}
