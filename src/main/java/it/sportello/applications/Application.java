package it.sportello.applications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.documents.DocumentId;
import it.sportello.forms.Reconciliation;
import it.sportello.forms.RequiredDocument;
import it.sportello.identity.Actor;
import it.sportello.identity.ActorId;
import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;

/** An application: answers and documents, open until it is filed. */
@Entity
@Table(name = "applications_application")
class Application {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<LinkedHashMap<String, Map<String, Object>>> ANSWERS =
      new TypeReference<>() {};

  private static final String ASIDE = "aside";

  @Id private String id;
  @Version private long version;
  private String procedureCode;
  private String municipality;
  private String ownerId;

  @Column(columnDefinition = "text")
  private String answers;

  private String formVersion;

  @Column(columnDefinition = "text")
  private String setAside;

  private String holderTaxCode;
  private String caseNumber;
  private Instant createdAt;
  private Instant updatedAt;
  private Instant submittedAt;
  private int versions = 1;

  /** The answers on the guided path; whoever takes it writes them, at the beginning of a draft. */
  @Formula("(select g.answers from applications_guided_path g where g.application_id = id)")
  private String guidedPath;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "application_id", nullable = false)
  @OrderBy("addedAt")
  private List<AttachedDocument> attachments = new ArrayList<>();

  /** The same as read together with a filed application, whose papers stay as they are. */
  @Transient private List<AttachedDocument> papers;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @Fetch(FetchMode.JOIN)
  @JoinColumn(name = "application_id", nullable = false)
  @OrderBy("invitedAt")
  private List<InvitedGuest> guests = new ArrayList<>();

  protected Application() {}

  Application(
      String procedureCode,
      String formVersion,
      MunicipalityCode municipality,
      ActorId owner,
      Instant now) {
    this.formVersion = formVersion;
    this.id = UUID.randomUUID().toString();
    this.procedureCode = procedureCode;
    this.municipality = municipality.value();
    this.ownerId = owner.value();
    this.answers = "{}";
    this.createdAt = now;
    this.updatedAt = now;
  }

  void answer(String section, Map<String, Object> given, Instant now) {
    mustBeOpen();
    var all = readAnswers();
    all.put(section, given);
    answers = write(all);
    updatedAt = now;
  }

  /** Goes over to another version of the form: the answers in their new places. */
  void carryOver(String version, Reconciliation carried, Instant now) {
    mustBeOpen();
    Map<String, Object> aside = new LinkedHashMap<>(readSetAside());
    aside.putAll(carried.setAside());
    answers = write(carried.answers());
    setAside = write(Map.of(ASIDE, aside));
    formVersion = version;
    updatedAt = now;
  }

  void invite(String section, ActorId person, Instant now) {
    mustBeOpen();
    if (!isGuest(person, section)) {
      guests.add(new InvitedGuest(section, person, now));
    }
  }

  boolean uninvite(String guest) {
    return guests.removeIf(known -> known.hasId(guest));
  }

  boolean isGuest(ActorId somebody, String section) {
    return caseNumber == null && guests.stream().anyMatch(g -> g.is(somebody, section));
  }

  void attach(RequiredDocument requirement, DocumentId document, Instant now) {
    mustBeOpen();
    Binding binding = Binding.of(requirement.boundTo(), readAnswers());
    attachments.add(new AttachedDocument(requirement.code(), document, now, binding));
    updatedAt = now;
  }

  boolean detach(String attachmentId) {
    mustBeOpen();
    return attachments.removeIf(attachment -> attachment.hasId(attachmentId));
  }

  void submit(CaseNumber number, Instant now) {
    mustBeOpen();
    caseNumber = number.value();
    holderTaxCode = view().answer("holderTaxCode").toUpperCase();
    submittedAt = now;
    updatedAt = now;
  }

  /** Takes corrected answers in place of those that were filed; who calls keeps those. */
  void amend(Map<String, Map<String, Object>> corrected, Instant now) {
    answers = write(corrected);
    versions++;
    updatedAt = now;
  }

  /** Its papers were read with it. */
  Application with(List<AttachedDocument> read) {
    if (caseNumber != null) {
      papers = List.copyOf(read);
    }
    return this;
  }

  /** In how many versions it was filed. */
  int versions() {
    return versions;
  }

  Map<String, Object> guidedPath() {
    return guidedPath == null ? Map.of() : GuidedPath.read(guidedPath);
  }

  Instant submittedAt() {
    return submittedAt;
  }

  /** Owners see theirs; after filing, so does the person in whose name it was filed. */
  boolean isVisibleTo(Actor actor) {
    return ownerId.equals(actor.id().value())
        || holderTaxCode != null && actor.isKnownAs(holderTaxCode);
  }

  boolean isOwnedBy(Actor actor) {
    return ownerId.equals(actor.id().value());
  }

  boolean isOf(CaseNumber number) {
    return number.value().equals(caseNumber);
  }

  ApplicationId id() {
    return new ApplicationId(id);
  }

  ApplicationView view() {
    var given = readAnswers();
    return new ApplicationView(
        new ApplicationId(id),
        procedureCode,
        new MunicipalityCode(municipality),
        new ActorId(ownerId),
        given,
        (papers == null ? attachments : papers)
            .stream().map(attachment -> attachment.view(given)).toList(),
        Optional.ofNullable(caseNumber).map(CaseNumber::new),
        updatedAt,
        formVersion,
        readSetAside(),
        guests.stream().map(InvitedGuest::view).toList());
  }

  /** All of it for the owner; for a guest the answers of that section, and nothing else. */
  ApplicationView viewFor(ActorId somebody, String section) {
    return ownerId.equals(somebody.value()) ? view() : view().only(section);
  }

  private void mustBeOpen() {
    if (caseNumber != null) {
      throw new AlreadySubmitted(new ApplicationId(id), new CaseNumber(caseNumber));
    }
  }

  private LinkedHashMap<String, Map<String, Object>> readAnswers() {
    try {
      return JSON.readValue(answers, ANSWERS);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Answers of application " + id, unreadable);
    }
  }

  private Map<String, Object> readSetAside() {
    try {
      return setAside == null
          ? Map.of()
          : JSON.readValue(setAside, ANSWERS).getOrDefault(ASIDE, Map.of());
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("Answers set aside of application " + id, unreadable);
    }
  }

  private static String write(Map<String, Map<String, Object>> answers) {
    try {
      return JSON.writeValueAsString(answers);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
