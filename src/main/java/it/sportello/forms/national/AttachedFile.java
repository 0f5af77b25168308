package it.sportello.forms.national;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file that goes with an instance: the instance says its name, kind, size (in bytes) and SHA-256,
 * and does not hold it.
 *
 * @param slot the path of the element that stands for it
 */
public record AttachedFile(
    String slot, String name, String contentType, String sha256, long size, String description) {

  private static final String BINARY = "/binario";
  private static final int LONGEST_NAME = 255;

  /** The file with its digest. */
  public static AttachedFile of(String slot, String name, String contentType, byte[] content) {
    return new AttachedFile(slot, name, contentType, Sha256.of(content), content.length, "");
  }

  /** The name as the schemas take it: letters without accents, digits, “_”, “.”, “-” and blanks. */
  public String plainName() {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-zA-Z0-9_.\\- ]", "_");
    return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
  }

  /** Fails with {@link AnswersRefused} when the form has no such slot. */
  void putInto(NationalForm form, Map<String, Object> answers) {
    Part.Element element = form.byId().get(slot);
    Part.Element binary = form.byId().get(slot + BINARY);
    if (element == null || binary == null) {
      throw AnswersRefused.of(
          "Il modulo non ha un posto per l’allegato «%s».",
          "The form has no place for the attachment “%s”.", slot);
    }
    Map<String, Object> entry = entry();
    if (element.repeated()) {
      List<Map<String, Object>> rows = new ArrayList<>(PageAnswers.rows(answers.get(slot)));
      rows.add(entry);
      answers.put(slot, rows);
    } else if (binary.repeated()) {
      List<Map<String, Object>> rows = new ArrayList<>(PageAnswers.rows(answers.get(binary.id())));
      rows.add(entry);
      answers.put(binary.id(), rows);
    } else {
      answers.putAll(entry);
    }
  }

  private Map<String, Object> entry() {
    Map<String, Object> entry = new LinkedHashMap<>();
    String at = slot + BINARY + "/";
    entry.put(at + "nome_file", plainName());
    entry.put(at + "content_type", contentType);
    if (!description.isBlank()) {
      entry.put(at + "descrizione", description);
    }
    entry.put(at + "hash", sha256);
    entry.put(at + "hash-alg", "SHA-256");
    entry.put(at + "dimensione", String.valueOf(size));
    return entry;
  }
}
