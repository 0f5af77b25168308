package it.sportello.conferences;

import it.sportello.conferences.rules.AskKind;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that was asked of a conference, whether it counts, and what was answered. */
@Entity
@Table(name = "conferences_ask")
class Ask {

  @Id private String id;
  private String caseNumber;
  private int round;

  @Enumerated(EnumType.STRING)
  private AskKind kind;

  private String authorityId;
  private String asker;
  private Instant askedAt;

  @Column(columnDefinition = "text")
  private String reasons;

  private String irrelevant;
  private Instant answeredAt;

  @Column(columnDefinition = "text")
  private String answer;

  @ElementCollection
  @CollectionTable(name = "conferences_ask_item", joinColumns = @JoinColumn(name = "ask_id"))
  @OrderColumn(name = "position")
  private List<AskedThing> things = new ArrayList<>();

  protected Ask() {}

  Ask(CaseNumber number, int round, Asking asking, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.caseNumber = number.value();
    this.round = round;
    this.kind = asking.kind();
    this.authorityId = asking.body().map(AuthorityId::value).orElse(null);
    this.asker = asking.asker();
    this.askedAt = at;
    this.reasons = asking.reasons();
    this.things.addAll(asking.things());
  }

  void doesNotCount(String why) {
    irrelevant = why;
  }

  void answered(String with, Instant at) {
    if (!view().isOpen()) {
      throw new IllegalStateException("Case %s: nothing to answer".formatted(caseNumber));
    }
    answer = with;
    answeredAt = at;
  }

  AskView view() {
    return new AskView(
        id,
        round,
        kind,
        Optional.ofNullable(authorityId).map(AuthorityId::new),
        asker,
        askedAt,
        reasons,
        List.copyOf(things),
        Optional.ofNullable(irrelevant),
        Optional.ofNullable(answeredAt),
        answer == null ? "" : answer);
  }
}
