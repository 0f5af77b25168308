package it.sportello.forms;

import java.util.Map;
import java.util.Optional;

/**
 * National forms that take the place of forms of the house: an edition of the office names package
 * and form ({@code ID.adoption.json}) and brings the labels ({@code ID.labels.tsv}).
 */
public interface ImportedForms {

  /** What the name of the file ends with that adopts a national form. */
  String ADOPTION = ".adoption.json";

  /** What the name of the table of its labels ends with. */
  String LABELS = ".labels.tsv";

  /** The form as the edition has it; fails with {@link BrokenForm}. */
  Form form(String id, PublishedForms.Edition edition);

  /** The table of labels that a form has as long as no edition brings one. */
  Optional<String> labels(String adoption);

  /** What the house asks in its own forms and finds in the answers to this one. */
  Map<String, Object> facts(Form form, Map<String, Map<String, Object>> answers);
}
