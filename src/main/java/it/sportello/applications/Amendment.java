package it.sportello.applications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/** The answers of a filed application as they are being corrected; not sent yet. */
@Entity
@Table(name = "applications_amendment")
class Amendment {

  @Id private String applicationId;
  @Version private long version;

  @Column(columnDefinition = "text")
  private String answers;

  private Instant updatedAt;

  protected Amendment() {}

  Amendment(ApplicationId application, Map<String, Map<String, Object>> answers) {
    this.applicationId = application.value();
    this.answers = AnswersJson.write(answers);
  }

  void answer(String section, Map<String, Object> given, Instant now) {
    Map<String, Map<String, Object>> all = answers();
    all.put(section, given);
    answers = AnswersJson.write(all);
    updatedAt = now;
  }

  Map<String, Map<String, Object>> answers() {
    return AnswersJson.read(answers);
  }
}
