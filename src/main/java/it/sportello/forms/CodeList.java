package it.sportello.forms;

import java.util.List;
import java.util.Optional;

/** A list of things with a code, too long to choose from: one writes a name and picks what fits. */
public interface CodeList {

  /** The name by which forms ask for it. */
  String name();

  /** What fits the text, at most that many; all from the beginning when there is no text. */
  List<Entry> search(String text, int limit);

  /** What the text means: a code, a name that only one has, or both as {@link Entry#written}. */
  Optional<Entry> meaning(String text);

  /** A thing of the list: its code, its name, and what tells it from others of that name. */
  record Entry(String code, String name, String beside) {

    /** As it is written into the field: with the code, so that it means only this one. */
    public String written() {
      return name + " (" + code + ")";
    }
  }
}
