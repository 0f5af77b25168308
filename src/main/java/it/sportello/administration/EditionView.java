package it.sportello.administration;

import it.sportello.forms.ImportedForms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A version of forms or decision tables as the office sees it; {@code validFrom} is null until it
 * is published, {@code uploaded} names those of its files that were not put beside them.
 */
public record EditionView(
    String id,
    String label,
    String note,
    String state,
    Instant proposedAt,
    LocalDate validFrom,
    Instant publishedAt,
    Instant takenBackAt,
    String why,
    Map<String, String> files,
    Set<String> uploaded) {

  static final String MANIFEST = ".manifest.json";

  public boolean isProposed() {
    return state.equals("PROPOSED");
  }

  public boolean isPublished() {
    return state.equals("PUBLISHED");
  }

  /** Whether it is in use, or was until another one took its place. */
  public boolean isInForce(LocalDate day) {
    return isPublished() && !validFrom.isAfter(day);
  }

  boolean sharesWith(Set<String> names) {
    return names.stream().anyMatch(this::touches);
  }

  /** Whether a form is in it, the house’s own or a national one in its place. */
  boolean holds(String form) {
    return touches(form + MANIFEST) || touches(form + ImportedForms.ADOPTION);
  }

  boolean touches(String file) {
    return files.containsKey(file);
  }
}
