package it.sportello.identity;

import it.sportello.identity.OidcSettings.Entrance;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds or makes the person who arrives from a provider of identities. */
@Service
@Transactional(noRollbackFor = NotLetIn.class)
class Arrivals {

  private final People people;
  private final ProviderLogins logins;
  private final OidcSettings settings;
  private final Clock clock;

  Arrivals(People people, ProviderLogins logins, OidcSettings settings, Clock clock) {
    this.people = people;
    this.logins = logins;
    this.settings = settings;
    this.clock = clock;
  }

  /** The person, with what this entrance lets them be; fails with {@link NotLetIn}. */
  Person letIn(Arrival arrival, Entrance entrance) {
    if (!arrival.isStrongEnoughFor(entrance)) {
      throw new NotLetIn(NotLetIn.Reason.TOO_WEAK);
    }
    var key = new ProviderLogin.Key(arrival.issuer(), arrival.subject());
    Optional<ProviderLogin> known = logins.findById(key);
    Person person =
        known
            .flatMap(login -> people.findById(login.personId()))
            .or(() -> sameTaxCode(arrival, entrance))
            .orElseGet(() -> newcomer(arrival, entrance));
    if (!person.enabled()) {
      throw new NotLetIn(NotLetIn.Reason.DISABLED);
    }
    if (person.roles().stream().noneMatch(entrance.family().roles()::contains)) {
      throw new NotLetIn(NotLetIn.Reason.NOT_INVITED);
    }
    person.arrived(arrival, entrance.family());
    ProviderLogin login = known.orElseGet(() -> new ProviderLogin(key, person.id()));
    logins.save(login.used(arrival.level(), clock.instant()));
    return person;
  }

  /**
   * Staff are found by the tax code with which they were invited; citizens only where the same tax
   * code is declared to be the same person.
   */
  private Optional<Person> sameTaxCode(Arrival arrival, Entrance entrance) {
    boolean declared = entrance.family() != Family.CITIZEN || settings.samePersonByTaxCode();
    return arrival.taxCode().filter(code -> declared).stream()
        .flatMap(code -> people.findByTaxCodeIgnoreCaseOrderById(code).stream())
        .filter(p -> p.roles().stream().anyMatch(entrance.family().roles()::contains))
        .findFirst();
  }

  private Person newcomer(Arrival arrival, Entrance entrance) {
    if (entrance.family() != Family.CITIZEN) {
      throw new NotLetIn(NotLetIn.Reason.NOT_INVITED);
    }
    var contacts =
        new NewPerson.Contacts(
            arrival.taxCode().orElse(null),
            arrival.email().orElse(null),
            arrival.pec().orElse(null));
    var person =
        new NewPerson(
            "oidc-" + UUID.randomUUID(),
            "",
            arrival.name(),
            contacts,
            Set.of(Role.APPLICANT),
            Set.of(),
            null);
    return people.save(new Person(person, Person.NO_PASSWORD));
  }
}
