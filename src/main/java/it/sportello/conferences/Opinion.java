package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Interest;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The opinion that a body is writing, until it is signed; then it stays as it was signed. */
@Entity
@Table(name = "conferences_opinion")
class Opinion {

  @Id private String id;
  @Version private long version;
  private String caseNumber;
  private String authorityId;

  @Enumerated(EnumType.STRING)
  private OpinionState state;

  @Column(columnDefinition = "text")
  private String note;

  private Instant changedAt;
  private String changedBy;

  @ElementCollection
  @CollectionTable(
      name = "conferences_opinion_part",
      joinColumns = @JoinColumn(name = "opinion_id"))
  private List<Part> parts = new ArrayList<>();

  protected Opinion() {}

  Opinion(CaseNumber number, AuthorityId body) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.authorityId = body.value();
    this.state = OpinionState.DRAFT;
  }

  /** Whatever was typed, complete or not; what was proposed is a draft again. */
  void keep(List<OpinionPart> typed, String by, Instant at) {
    become(OpinionState.DRAFT, by, at);
    parts.clear();
    typed.forEach(part -> parts.add(new Part(part)));
  }

  void become(OpinionState next, String by, Instant at) {
    if (state == OpinionState.SIGNED) {
      throw new PositionAlreadyGiven(new CaseNumber(caseNumber));
    }
    state = next;
    changedBy = by;
    changedAt = at;
  }

  /** The body is asked again: what it had signed is where it begins. */
  void reopen(Instant at) {
    state = OpinionState.DRAFT;
    note = null;
    changedAt = at;
  }

  void sendBack(String why, String by, Instant at) {
    become(OpinionState.DRAFT, by, at);
    note = why;
  }

  OpinionView view() {
    return new OpinionView(
        state, parts.stream().map(Part::view).toList(), note, changedAt, changedBy);
  }

  /** A part as it is kept. */
  @Embeddable
  static class Part {

    @Enumerated(EnumType.STRING)
    private Interest interest;

    @Enumerated(EnumType.STRING)
    private PositionKind kind;

    @Column(columnDefinition = "text")
    private String reasons;

    @Column(columnDefinition = "text")
    private String conditions;

    @Column(columnDefinition = "text")
    private String costs;

    protected Part() {}

    Part(OpinionPart part) {
      this.interest = part.interest();
      this.kind = part.kind();
      this.reasons = part.reasons();
      this.conditions = part.conditions();
      this.costs = part.costs();
    }

    OpinionPart view() {
      return new OpinionPart(interest, kind, reasons, conditions, costs);
    }
  }
}
