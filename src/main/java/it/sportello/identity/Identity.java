package it.sportello.identity;

import it.sportello.territory.AuthorityId;
import it.sportello.territory.OfficeId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows people: lets them log in, and tells who works where. */
@Service
@Transactional
public class Identity implements UserDetailsService {

  private final People people;
  private final PasswordEncoder passwords;
  private final Sessions sessions;

  Identity(People people, PasswordEncoder passwords, Sessions sessions) {
    this.people = people;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  /** Makes somebody known; the user name must be free. */
  public ActorId add(NewPerson person) {
    return add(person, passwords.encode(person.password()));
  }

  /** Somebody who is to come by a provider of identities, or by an invitation. */
  ActorId addWithoutPassword(NewPerson person) {
    return add(person, Person.NO_PASSWORD);
  }

  private ActorId add(NewPerson person, String hash) {
    if (people.findByUsername(person.username()).isPresent()) {
      throw new UsernameTaken(person.username());
    }
    return people.save(new Person(person, hash)).view().id();
  }

  /** Shuts somebody out, at once: whatever sessions they have end now. */
  public void disable(ActorId id) {
    Person person = people.findById(id.value()).orElseThrow(() -> new PersonNotFound(id));
    person.enable(false);
    sessions.end(person.username());
  }

  /** Lets somebody in again who was shut out. */
  public void enable(ActorId id) {
    people.findById(id.value()).orElseThrow(() -> new PersonNotFound(id)).enable(true);
  }

  @Transactional(readOnly = true)
  public Optional<PersonView> find(ActorId id) {
    return people.findById(id.value()).map(Person::view);
  }

  @Transactional(readOnly = true)
  public Optional<PersonView> findByUsername(String username) {
    return people.findByUsername(username).map(Person::view);
  }

  @Transactional(readOnly = true)
  public List<PersonView> staffOf(OfficeId office) {
    return people.ofOffice(office.value()).stream().map(Person::view).toList();
  }

  @Transactional(readOnly = true)
  public List<PersonView> staffOf(AuthorityId authority) {
    return people.ofAuthority(authority.value()).stream().map(Person::view).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public UserDetails loadUserByUsername(String username) {
    return people
        .findByUsername(username)
        .map(Person::loggedIn)
        .orElseThrow(() -> new UsernameNotFoundException("Unknown"));
  }
}
