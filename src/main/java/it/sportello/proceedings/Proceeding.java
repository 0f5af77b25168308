package it.sportello.proceedings;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.identity.ActorId;
import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.OfficeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A case: its legal state. Where it stands in the process, the engine knows. */
@Entity
@Table(name = "proceedings_case")
class Proceeding {

  @Id private String number;
  @Version private long version;
  private String procedureCode;
  private String municipality;
  private String officeId;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  private String holder;
  private String place;
  private String protocol;
  private boolean silenceIsAssent;
  private String officerId;
  private String officerName;
  private Instant filedAt;
  private Instant closedAt;

  /** The answers to the questions of the process, each under the id of its gateway. */
  @ElementCollection
  @CollectionTable(
      name = "proceedings_finding",
      joinColumns = @JoinColumn(name = "case_number", referencedColumnName = "number"))
  @MapKeyColumn(name = "question")
  @Column(name = "answer")
  private Map<String, Boolean> findings = new HashMap<>();

  /** What officers wrote at each step, under the id of the task. */
  @ElementCollection
  @CollectionTable(
      name = "proceedings_reason",
      joinColumns = @JoinColumn(name = "case_number", referencedColumnName = "number"))
  @MapKeyColumn(name = "step")
  @Column(name = "reason", columnDefinition = "text")
  private Map<String, String> reasons = new HashMap<>();

  protected Proceeding() {}

  Proceeding(
      CaseNumber number, String procedureCode, MunicipalityCode municipality, OfficeId office) {
    this.number = number.value();
    this.procedureCode = procedureCode;
    this.municipality = municipality.value();
    this.officeId = office.value();
    this.state = CaseState.PRESENTED;
  }

  void filed(String holder, String place, String protocol, Instant at) {
    this.holder = holder;
    this.place = place;
    this.protocol = protocol;
    this.filedAt = at;
  }

  void silenceIsAssent(boolean admitted) {
    this.silenceIsAssent = admitted;
  }

  void nameOfficer(ActorId officer, String name) {
    officerId = officer.value();
    officerName = name;
  }

  void find(String question, boolean answer) {
    findings.put(question, answer);
  }

  void explain(String step, String reason) {
    reasons.put(step, reason);
  }

  boolean found(String question) {
    return Boolean.TRUE.equals(findings.get(question));
  }

  String reason(String step) {
    return reasons.getOrDefault(step, "");
  }

  /** Moves on; a state that the national diagrams do not allow is refused. */
  void become(CaseState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(
          "Case %s is %s: it cannot become %s".formatted(number, state, next));
    }
    state = next;
  }

  /** Ends the case; {@code at} is when the end counts in law. */
  void close(CaseState end, Instant at) {
    become(end);
    closedAt = at;
  }

  /** The day on which it ended; null while it is open. */
  LocalDate closedOn() {
    return closedAt == null ? null : LegalTime.dayOf(closedAt);
  }

  CaseNumber number() {
    return new CaseNumber(number);
  }

  OfficeId office() {
    return new OfficeId(officeId);
  }

  MunicipalityCode municipality() {
    return new MunicipalityCode(municipality);
  }

  String procedure() {
    return procedureCode;
  }

  CaseState state() {
    return state;
  }

  String holder() {
    return holder;
  }

  String place() {
    return place;
  }

  String protocol() {
    return protocol;
  }

  Instant filedAt() {
    return filedAt;
  }

  boolean silenceIsAssent() {
    return silenceIsAssent;
  }

  Optional<String> officer() {
    return Optional.ofNullable(officerName);
  }

  Map<String, Boolean> findings() {
    return Map.copyOf(findings);
  }

  Map<String, String> reasons() {
    return Map.copyOf(reasons);
  }

  CaseSummary summary() {
    return new CaseSummary(
        number(),
        procedureCode,
        municipality(),
        office(),
        state,
        holder,
        place,
        officer(),
        filedAt,
        Optional.ofNullable(closedAt));
  }
}
