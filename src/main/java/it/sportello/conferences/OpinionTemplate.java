package it.sportello.conferences;

import it.sportello.territory.AuthorityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A text that a body uses again and again. */
@Entity
@Table(name = "conferences_template")
class OpinionTemplate {

  @Id private String id;
  private String authorityId;
  private String title;

  @Column(columnDefinition = "text")
  private String text;

  protected OpinionTemplate() {}

  OpinionTemplate(AuthorityId body, String title, String text) {
    this.id = UUID.randomUUID().toString();
    this.authorityId = body.value();
    this.title = title;
    this.text = text;
  }

  TemplateView view() {
    return new TemplateView(id, title, text);
  }
}
