package it.sportello.applications;

import it.sportello.identity.ActorId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/** The answers of an application in one of the versions in which they were filed. */
@Entity
@Table(name = "applications_filed_answers")
class FiledAnswers {

  /** Which application, and which of its versions, from 1 on. */
  @Embeddable
  record Key(String applicationId, int number) implements Serializable {}

  @EmbeddedId private Key key;

  @Column(columnDefinition = "text")
  private String answers;

  private Instant filedAt;
  private String filedBy;

  protected FiledAnswers() {}

  FiledAnswers(
      ApplicationId application,
      int number,
      Map<String, Map<String, Object>> answers,
      ActorId by,
      Instant at) {
    this.key = new Key(application.value(), number);
    this.answers = AnswersJson.write(answers);
    this.filedBy = by.value();
    this.filedAt = at;
  }

  int number() {
    return key.number();
  }

  Instant filedAt() {
    return filedAt;
  }

  Map<String, Map<String, Object>> answers() {
    return AnswersJson.read(answers);
  }
}
