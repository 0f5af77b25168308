package it.sportello.proceedings.workflow;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between words. */
final class Lines {

  private Lines() {}

  static List<String> of(String text, int width) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
