package it.sportello.pages;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** Writes HTML: whatever is not a tag or the name of an attribute is escaped. */
final class Markup {

  private final StringBuilder html = new StringBuilder(4096);

  /**
   * Opens an element; attributes are name, value, name, value…; one without a value is left out.
   */
  Markup open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        html.append(' ').append(attributes[i]).append("=\"");
        html.append(escaped(attributes[i + 1])).append('"');
      }
    }
    html.append('>');
    return this;
  }

  Markup text(String text) {
    html.append(escaped(text));
    return this;
  }

  Markup close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /** An element with nothing but text in it. */
  Markup line(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
