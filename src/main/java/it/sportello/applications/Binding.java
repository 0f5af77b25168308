package it.sportello.applications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import it.sportello.law.LegalBasis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a document was given for: a power of attorney is tied to one application and to the people
 * whom it names, and falls when they change. Without sections it is bound to nothing.
 */
@LegalBasis("D.P.R. 445/2000, art. 38, c. 3-bis; D.P.R. 160/2010, art. 3")
record Binding(String sections, String digest) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  private static final String BETWEEN = ",";

  static Binding of(List<String> sections, Map<String, Map<String, Object>> answers) {
    return sections.isEmpty()
        ? new Binding(null, null)
        : new Binding(String.join(BETWEEN, sections), digest(sections, answers));
  }

  boolean holdsFor(Map<String, Map<String, Object>> answers) {
    return sections == null
        || Objects.equals(digest, digest(List.of(sections.split(BETWEEN)), answers));
  }

  private static String digest(List<String> sections, Map<String, Map<String, Object>> answers) {
    Map<String, Object> bound = new TreeMap<>();
    sections.forEach(section -> bound.put(section, answers.getOrDefault(section, Map.of())));
    try {
      byte[] text = JSON.writeValueAsString(bound).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
