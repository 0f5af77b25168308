package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A line of the register of disagreements. */
@Entity
@Table(name = "conferences_disagreement_note")
class DisagreementNote {

  @Id private String id;
  private String caseNumber;
  private String authorityId;

  @Enumerated(EnumType.STRING)
  private Disagreement.NoteKind kind;

  @Column(columnDefinition = "text")
  private String text;

  private String notedBy;
  private String side;
  private Instant notedAt;

  protected DisagreementNote() {}

  DisagreementNote(CaseNumber number, AuthorityId body, Disagreement.Note note) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.authorityId = body.value();
    this.kind = note.kind();
    this.text = note.text();
    this.notedBy = note.by();
    this.side = note.side();
    this.notedAt = note.at();
  }

  boolean isAbout(AuthorityId body) {
    return authorityId.equals(body.value());
  }

  Disagreement.Note view() {
    return new Disagreement.Note(kind, text, notedBy, side, notedAt);
  }
}
