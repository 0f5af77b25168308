package it.sportello.administration;

import it.sportello.identity.ActorId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A version of forms or decision tables: proposed, published from a day on, or taken back. */
@Entity
@Table(name = "administration_edition")
class Edition {

  /** How far an edition has come. */
  enum State {
    PROPOSED,
    PUBLISHED,
    TAKEN_BACK
  }

  @Id private String id;
  @Version private long version;
  private String label;
  private String note;

  @Enumerated(EnumType.STRING)
  private State state;

  private String base;
  private String proposedBy;
  private Instant proposedAt;
  private LocalDate validFrom;
  private String publishedBy;
  private Instant publishedAt;
  private String takenBackBy;
  private Instant takenBackAt;
  private String why;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(
      name = "administration_edition_file",
      joinColumns = @JoinColumn(name = "edition_id"))
  private Set<EditionFile> files = new HashSet<>();

  protected Edition() {}

  /** {@code base} is the hash of the files in use whose place the uploaded ones take. */
  static Edition proposed(String label, String note, String base, Map<String, String> uploaded) {
    var edition = new Edition();
    edition.id = UUID.randomUUID().toString();
    edition.label = label;
    edition.note = note;
    edition.base = base;
    edition.state = State.PROPOSED;
    uploaded.forEach((name, content) -> edition.files.add(new EditionFile(name, content, true)));
    return edition;
  }

  Edition by(ActorId actor, Instant at) {
    proposedBy = actor.value();
    proposedAt = at;
    return this;
  }

  /** From that day on; {@code beside} are the other files of the forms that it touches. */
  void publish(LocalDate from, Map<String, String> beside, ActorId actor, Instant at) {
    must(State.PROPOSED);
    state = State.PUBLISHED;
    validFrom = from;
    publishedBy = actor.value();
    publishedAt = at;
    beside.forEach((name, content) -> files.add(new EditionFile(name, content, false)));
  }

  void takeBack(String reason, ActorId actor, Instant at) {
    must(State.PUBLISHED);
    state = State.TAKEN_BACK;
    why = reason;
    takenBackBy = actor.value();
    takenBackAt = at;
  }

  private void must(State expected) {
    if (state != expected) {
      throw new IllegalStateException("Edition %s is %s".formatted(label, state));
    }
  }

  String id() {
    return id;
  }

  boolean isProposed() {
    return state == State.PROPOSED;
  }

  boolean isBasedOn(String hash) {
    return base.equals(hash);
  }

  Map<String, String> uploaded() {
    Map<String, String> uploaded = new TreeMap<>();
    files.stream().filter(EditionFile::uploaded).forEach(f -> uploaded.put(f.name(), f.content()));
    return uploaded;
  }

  EditionView view() {
    Map<String, String> all = new TreeMap<>();
    files.forEach(file -> all.put(file.name(), file.content()));
    return new EditionView(
        id,
        label,
        note,
        state.name(),
        proposedAt,
        validFrom,
        publishedAt,
        takenBackAt,
        why == null ? "" : why,
        all,
        uploaded().keySet());
  }
}
