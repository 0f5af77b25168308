package it.sportello.proceedings;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An act of the desk on a case: written once, never changed. */
@Entity
@Table(name = "proceedings_act")
class IssuedAct {

  @Id private String id;
  private String caseNumber;

  @Enumerated(EnumType.STRING)
  private ActKind kind;

  private String documentId;
  private String protocol;
  private Instant issuedAt;
  private String signer;

  protected IssuedAct() {}

  IssuedAct(CaseNumber number, ActView act) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.kind = act.kind();
    this.documentId = act.document().value();
    this.protocol = act.protocol();
    this.issuedAt = act.issuedAt();
    this.signer = act.signer();
  }

  ActView view() {
    return new ActView(kind, new DocumentId(documentId), protocol, issuedAt, signer);
  }
}
