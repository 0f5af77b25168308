package it.sportello.forms;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The national forms that the office has put in the place of forms of the house. */
@Component
class AdoptedForms {

  static final Text TAKEN_BACK =
      new Text(
          "Il modulo nazionale su cui hai iniziato è stato ritirato dall’ufficio.",
          "The national form on which you began was taken back by the office.");

  private final ObjectProvider<PublishedForms> published;
  private final ImportedForms imported;

  AdoptedForms(ObjectProvider<PublishedForms> published, ImportedForms imported) {
    this.published = published;
    this.imported = imported;
  }

  Optional<Form> inUse(String id) {
    return published().adopted(id).map(edition -> imported.form(id, edition));
  }

  /** The form in a version of the office, if that was a national one. */
  Optional<Form> version(String id, String version) {
    return published()
        .version(id, version)
        .filter(edition -> isIn(id, edition.files()))
        .map(edition -> imported.form(id, edition));
  }

  Form form(String id, PublishedForms.Edition edition) {
    return imported.form(id, edition);
  }

  /** The files that make up the adopted form in use; none, if none is. */
  Map<String, String> files(String id) {
    return published()
        .adopted(id)
        .map(PublishedForms.Edition::files)
        .map(files -> files(id, files))
        .orElse(Map.of());
  }

  /** Of some files, those that make up an adopted form, with its labels; none, if none does. */
  Map<String, String> files(String id, Map<String, String> among) {
    String adoption = among.get(id + ImportedForms.ADOPTION);
    if (adoption == null) {
      return Map.of();
    }
    Map<String, String> files = new TreeMap<>();
    files.put(id + ImportedForms.ADOPTION, adoption);
    String labels = id + ImportedForms.LABELS;
    Optional.ofNullable(among.get(labels))
        .or(() -> imported.labels(adoption))
        .ifPresent(table -> files.put(labels, table));
    return files;
  }

  static boolean isIn(String id, Map<String, String> files) {
    return files.containsKey(id + ImportedForms.ADOPTION);
  }

  private PublishedForms published() {
    return published.getIfAvailable(() -> PublishedForms.NONE);
  }
}
