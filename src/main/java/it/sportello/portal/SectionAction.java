package it.sportello.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody wants by the button they pressed under a section: a verb, and a row of a list. */
record SectionAction(Verb verb, String list, int row) {

  private static final Pattern SEARCH = Pattern.compile("cerca:([\\w\\[\\].]{1,90})");
  private static final Pattern ON_LIST =
      Pattern.compile("(aggiungi|togli):(\\w{1,60})(:\\d{1,6})?");

  /** What can be done with a section. */
  enum Verb {
    SAVE,
    FORWARD,
    BACK,
    REFRESH,
    ADD_ROW,
    REMOVE_ROW,
    SEARCH
  }

  /** The action of a button; one that nobody knows only saves. */
  static SectionAction of(String button) {
    Matcher onList = ON_LIST.matcher(button);
    if (onList.matches()) {
      return onList(onList);
    }
    Matcher search = SEARCH.matcher(button);
    if (search.matches()) {
      return new SectionAction(Verb.SEARCH, search.group(1), -1);
    }
    return switch (button) {
      case "avanti", "prosegui" -> plain(Verb.FORWARD);
      case "indietro" -> plain(Verb.BACK);
      case "aggiorna" -> plain(Verb.REFRESH);
      default -> plain(Verb.SAVE);
    };
  }

  /** The field whose code list is searched, as part of an address. */
  String query() {
    return URLEncoder.encode(list, StandardCharsets.UTF_8);
  }

  /** What was posted, without the row that is to go. */
  Map<String, String[]> remaining(Map<String, String[]> posted) {
    if (verb != Verb.REMOVE_ROW) {
      return posted;
    }
    Map<String, String[]> remaining = new LinkedHashMap<>(posted);
    remaining.keySet().removeIf(name -> name.startsWith("%s[%d].".formatted(list, row)));
    return remaining;
  }

  private static SectionAction onList(Matcher button) {
    String list = button.group(2);
    if (button.group(1).equals("aggiungi")) {
      return new SectionAction(Verb.ADD_ROW, list, -1);
    }
    return button.group(3) == null
        ? plain(Verb.SAVE)
        : new SectionAction(Verb.REMOVE_ROW, list, Integer.parseInt(button.group(3).substring(1)));
  }

  private static SectionAction plain(Verb verb) {
    return new SectionAction(verb, "", -1);
  }
}
