package it.sportello.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which invited people choose a password: once, within seven days. */
@Service
@Transactional
public class Invitations {

  private static final int BYTES = 32;

  private final InvitationRows rows;
  private final People people;
  private final PasswordEncoder passwords;
  private final Sessions sessions;
  private final Clock clock;

  Invitations(
      InvitationRows rows,
      People people,
      PasswordEncoder passwords,
      Sessions sessions,
      Clock clock) {
    this.rows = rows;
    this.people = people;
    this.passwords = passwords;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** A link as it is made: {@code token} is shown once and not kept. */
  public record Made(String id, String token, Instant expiresAt) {}

  /** A link that still works. */
  public record Open(String id, PersonView person, Instant expiresAt) {}

  /** A new link for somebody; the ones before it stop working. */
  public Made invite(ActorId id) {
    revoke(id);
    OneTimeCode code = OneTimeCode.ofBytes(BYTES);
    Invitation made = rows.save(new Invitation(find(id).id(), code, clock.instant()));
    return new Made(made.id(), code.text(), made.expiresAt());
  }

  /** Takes back whatever link somebody has; returns whether there was one. */
  public boolean revoke(ActorId id) {
    Instant now = clock.instant();
    var open =
        rows.findByPersonIdOrderByMadeAtDesc(id.value()).stream()
            .filter(invitation -> invitation.isOpen(now))
            .toList();
    open.forEach(invitation -> invitation.revoke(now));
    return !open.isEmpty();
  }

  @Transactional(readOnly = true)
  public Optional<Open> openFor(ActorId id) {
    return rows.findByPersonIdOrderByMadeAtDesc(id.value()).stream()
        .filter(invitation -> invitation.isOpen(clock.instant()))
        .findFirst()
        .map(this::view);
  }

  /** Empty if nobody made it, or it was used, taken back, or is too old: all the same to see. */
  @Transactional(readOnly = true)
  public Optional<Open> by(String token) {
    return rows.findByTokenHash(OneTimeCode.typed(token).digest())
        .filter(this::isUsable)
        .map(this::view);
  }

  /** The password is chosen and the link is spent; whoever was logged in before no longer is. */
  public Optional<PersonView> accept(String token, String password) {
    return rows.findOneByTokenHash(OneTimeCode.typed(token).digest())
        .filter(this::isUsable)
        .map(
            invitation -> {
              invitation.use(clock.instant());
              Person person = find(new ActorId(invitation.personId()));
              person.choosePassword(passwords.encode(password));
              sessions.end(person.username());
              return person.view();
            });
  }

  private boolean isUsable(Invitation invitation) {
    return invitation.isOpen(clock.instant())
        && people.findById(invitation.personId()).filter(Person::enabled).isPresent();
  }

  private Open view(Invitation invitation) {
    PersonView person = find(new ActorId(invitation.personId())).view();
    return new Open(invitation.id(), person, invitation.expiresAt());
  }

  private Person find(ActorId id) {
    return people.findById(id.value()).orElseThrow(() -> new PersonNotFound(id));
  }
}
