package it.sportello.identity;

import it.sportello.territory.AuthorityId;
import it.sportello.territory.OfficeId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

/** Somebody known to the house: how they log in, what they may do, for whom. */
@Entity
@Table(name = "identity_person")
class Person {

  /** What no password matches. */
  static final String NO_PASSWORD = "{bcrypt}none";

  @Id private String id;
  private String username;
  private String passwordHash;
  private String name;
  private String taxCode;
  private String email;
  private String pec;
  private String authorityId;
  private boolean enabled;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "identity_role", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "role")
  @BatchSize(size = 50)
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "identity_office", joinColumns = @JoinColumn(name = "person_id"))
  @Column(name = "office_id")
  @BatchSize(size = 50)
  private Set<String> offices = new HashSet<>();

  protected Person() {}

  Person(NewPerson person, String passwordHash) {
    this.id = UUID.randomUUID().toString();
    this.username = person.username();
    this.passwordHash = passwordHash;
    this.name = person.name();
    this.taxCode = person.contacts().taxCode();
    this.email = person.contacts().email();
    this.pec = person.contacts().pec();
    this.authorityId = person.authority() == null ? null : person.authority().value();
    this.enabled = true;
    this.roles.addAll(person.roles());
    person.offices().forEach(office -> offices.add(office.value()));
  }

  /** Who acts: never more than the entrance of the session lets in. */
  Actor actor(LoggedIn loggedIn) {
    Set<Role> here = new HashSet<>(roles);
    here.retainAll(loggedIn.family().roles());
    return new Actor(
        new ActorId(id),
        name,
        taxCode,
        email,
        Set.copyOf(here),
        offices.stream().map(OfficeId::new).collect(Collectors.toUnmodifiableSet()),
        Optional.ofNullable(authorityId).map(AuthorityId::new),
        loggedIn.company(),
        Optional.empty());
  }

  PersonView view() {
    return new PersonView(new ActorId(id), username, name, email, pec, Set.copyOf(roles));
  }

  LoggedIn loggedIn() {
    return loggedIn(LoggedIn.Session.OF_HOUSE);
  }

  LoggedIn loggedIn(LoggedIn.Session session) {
    return new LoggedIn(new ActorId(id), username, passwordHash, name, enabled, session);
  }

  /** Takes over what a provider vouches for; of staff only what was not known. */
  void arrived(Arrival arrival, Family family) {
    if (family == Family.CITIZEN) {
      name = arrival.name();
      taxCode = arrival.taxCode().orElse(taxCode);
    }
    email = email == null ? arrival.email().orElse(null) : email;
    pec = pec == null ? arrival.pec().orElse(null) : pec;
  }

  String id() {
    return id;
  }

  String username() {
    return username;
  }

  String name() {
    return name;
  }

  Set<Role> roles() {
    return roles;
  }

  void choosePassword(String hash) {
    passwordHash = hash;
  }

  void assign(Duties duties) {
    roles.clear();
    roles.addAll(duties.roles());
    offices.clear();
    duties.offices().forEach(office -> offices.add(office.value()));
    authorityId = duties.authority() == null ? null : duties.authority().value();
  }

  Registrant registrant() {
    Set<OfficeId> mine = offices.stream().map(OfficeId::new).collect(Collectors.toSet());
    AuthorityId body = authorityId == null ? null : new AuthorityId(authorityId);
    return new Registrant(view(), taxCode, new Duties(roles, mine, body), enabled);
  }

  void enable(boolean may) {
    enabled = may;
  }

  boolean enabled() {
    return enabled;
  }
}
