package it.sportello.notices;

import it.sportello.law.CaseNumber;

/**
 * What one is told. The key makes a repetition recognisable: the same key for the same recipient is
 * one notice. Case, English text and link may be null.
 */
public record NewNotice(
    String key, CaseNumber caseNumber, String textIt, String textEn, String link) {

  public NewNotice {
    if (key == null || key.isBlank() || textIt == null || textIt.isBlank()) {
      throw new IllegalArgumentException("A notice needs a key and a text");
    }
    if (link != null && (!link.startsWith("/") || link.startsWith("//"))) {
      throw new IllegalArgumentException("A notice links inside the application: " + link);
    }
  }
}
