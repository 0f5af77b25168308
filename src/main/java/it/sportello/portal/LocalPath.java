package it.sportello.portal;

import java.util.regex.Pattern;

/** A path inside this application, to which one may be sent back safely. */
record LocalPath(String value) {

  private static final LocalPath HOME = new LocalPath("/");
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,500}");

  /** The path asked for, or the home page when it could lead elsewhere. */
  static LocalPath of(String asked) {
    return asked != null && LOCAL.matcher(asked).matches() ? new LocalPath(asked) : HOME;
  }
}
