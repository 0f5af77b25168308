package it.sportello.identity;

import it.sportello.identity.NewPerson.Contacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody, for whoever looks after people; it does not ask who is acting, its callers do. */
@Service
@Transactional
public class Registry {

  /** How many people a page shows. */
  public static final int PAGE = 20;

  private static final int LAST = 1_000_000;

  private final People people;
  private final Identity identity;

  Registry(People people, Identity identity) {
    this.people = people;
    this.identity = identity;
  }

  /** A page of people, and whether another follows. */
  public record Page(List<Registrant> people, long total, int number, int pages) {}

  /** People whose name, user name, tax code or address has the text in it, by name. */
  @Transactional(readOnly = true)
  public Page search(String text, int number) {
    var found =
        people.search(pattern(text), PageRequest.of(Math.min(Math.max(0, number), LAST), PAGE));
    List<Registrant> rows = found.map(Person::registrant).getContent();
    return new Page(rows, found.getTotalElements(), number, found.getTotalPages());
  }

  /** The people that follow somebody in that list; from its beginning, if there is nobody. */
  @Transactional(readOnly = true)
  public List<Registrant> after(Optional<ActorId> last, String text, int most) {
    Optional<Person> before = last.map(this::person);
    String name = before.map(Person::registrant).map(one -> one.person().name()).orElse("");
    String id = before.map(Person::id).orElse("");
    return people.searchAfter(pattern(text), name, id, Limit.of(most)).stream()
        .map(Person::registrant)
        .toList();
  }

  @Transactional(readOnly = true)
  public Registrant find(ActorId id) {
    return person(id).registrant();
  }

  /** Whether somebody with the tax code has duties beside those of an applicant. */
  @Transactional(readOnly = true)
  public boolean worksHere(String taxCode) {
    return people.findByTaxCodeIgnoreCaseOrderById(taxCode).stream()
        .flatMap(person -> person.roles().stream())
        .anyMatch(role -> role != Role.APPLICANT);
  }

  /** Makes somebody known who has no password yet. */
  public ActorId invite(String name, Contacts contacts, Duties duties) {
    String username = contacts.email().toLowerCase(Locale.ROOT);
    var newcomer =
        new NewPerson(
            username, null, name, contacts, duties.roles(), duties.offices(), duties.authority());
    return identity.addWithoutPassword(newcomer);
  }

  /** Gives somebody other duties, at once; the last administrator stays one. */
  public void assign(ActorId id, Duties duties) {
    boolean stays = duties.roles().contains(Role.ADMINISTRATOR);
    if (!stays) {
      keepOneBeside(id);
    }
    person(id).assign(duties);
  }

  /** Shuts somebody out and ends their sessions; the last administrator cannot be. */
  public void shutOut(ActorId id) {
    keepOneBeside(id);
    identity.disable(id);
  }

  /** Holds all administrators, so that two do not send each other away at the same moment. */
  private void keepOneBeside(ActorId id) {
    people.holdWithRole(Role.ADMINISTRATOR);
    List<String> others =
        people.withRole(Role.ADMINISTRATOR).stream().map(Person::id).distinct().toList();
    if (others.contains(id.value()) && others.size() == 1) {
      throw new LastAdministrator(id);
    }
  }

  private Person person(ActorId id) {
    return people.findById(id.value()).orElseThrow(() -> new PersonNotFound(id));
  }

  private static String pattern(String text) {
    return "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%";
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
