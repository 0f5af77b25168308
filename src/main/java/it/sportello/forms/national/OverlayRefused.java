package it.sportello.forms.national;

/** An overlay cannot be used; the message names file and line, in Italian. */
public class OverlayRefused extends RuntimeException {

  OverlayRefused(String file, int line, String sentence) {
    super("%s, riga %d: %s".formatted(file, line, sentence));
  }
}
