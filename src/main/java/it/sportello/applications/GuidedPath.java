package it.sportello.applications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The answers that led somebody to the procedure of an application. */
@Entity
@Table(name = "applications_guided_path")
class GuidedPath {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Id private String applicationId;

  @Column(columnDefinition = "text")
  private String answers;

  private Instant takenAt;

  protected GuidedPath() {}

  GuidedPath(ApplicationId application, Map<String, Object> answers, Instant takenAt) {
    this.applicationId = application.value();
    this.takenAt = takenAt;
    try {
      this.answers = JSON.writeValueAsString(answers);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static Map<String, Object> read(String answers) {
    try {
      return JSON.readValue(answers, new TypeReference<LinkedHashMap<String, Object>>() {});
    } catch (JsonProcessingException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
