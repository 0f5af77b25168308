package it.sportello.proceedings;

import java.util.Locale;
import org.springframework.data.domain.Limit;

/** A page of a list of cases, by key: those numbered before the last seen, matching a text. */
public record CasePage(String before, String text, int size) {

  private static final int LARGEST = 100;
  private static final int LONGEST_TEXT = 200;
  private static final String BEFORE_ALL = "~";

  public CasePage {
    before = before == null || before.isBlank() ? BEFORE_ALL : before;
    text = text == null ? "" : text.strip().toLowerCase(Locale.ITALIAN);
    text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    size = Math.max(1, Math.min(size, LARGEST));
  }

  Limit limit() {
    return Limit.of(size);
  }
}
