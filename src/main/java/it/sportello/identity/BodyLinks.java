package it.sportello.identity;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which bodies without people here come in: each once, with a PIN that goes another way,
 * to one case, until a day. Who may make them is asked by the module of the case.
 */
@Service
@Transactional
public class BodyLinks {

  private static final int BYTES = 32;
  private static final int PINS = 1_000_000;
  private static final Duration BETWEEN_RENEWALS = Duration.ofMinutes(10);
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Cheaper than for passwords: thirty bodies are convened at once, and a PIN has five tries. */
  private static final PasswordEncoder PIN_HASHES = new BCryptPasswordEncoder(6);

  private final BodyLinkRows rows;
  private final Sessions sessions;
  private final Clock clock;

  BodyLinks(BodyLinkRows rows, Sessions sessions, Clock clock) {
    this.rows = rows;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Whether a link still lets somebody in, and if not, why. */
  public enum State {
    OPEN,
    USED,
    BLOCKED,
    EXPIRED,
    REVOKED
  }

  /** A link as it is made: token and PIN are shown once and not kept; a renewal has no new PIN. */
  public record Made(String id, String token, String pin, Instant expiresAt) {}

  /** A link as the office sees it. */
  public record View(
      String id,
      CaseNumber number,
      AuthorityId body,
      String name,
      State state,
      Instant madeAt,
      Instant expiresAt,
      Optional<Instant> usedAt,
      Optional<String> visitor) {}

  /** A new link for a body; those before it stop working, and so do their sessions. */
  public Made make(CaseNumber number, AuthorityView body, Instant until, String by) {
    revokeAll(number, body.id());
    String pin = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(PINS));
    return save(new BodyLink(number, body), PIN_HASHES.encode(pin), pin, until, by);
  }

  /**
   * Another link for one that was used, with the same PIN; empty where that is not to be had: it
   * was taken back, is too old, or another was made just now.
   */
  public Optional<Made> renew(String token) {
    Instant now = clock.instant();
    Optional<BodyLink> old =
        rows.findOneByTokenHash(OneTimeCode.typed(token).digest())
            .filter(link -> link.state(now) == State.USED);
    return old.filter(link -> !isRecent(link.view(now), now)).map(link -> another(link, now));
  }

  private boolean isRecent(View link, Instant now) {
    return rows.findByCaseNumberAndAuthorityId(link.number().value(), link.body().value()).stream()
        .anyMatch(other -> other.view(now).madeAt().isAfter(now.minus(BETWEEN_RENEWALS)));
  }

  private Made another(BodyLink old, Instant now) {
    View link = old.view(now);
    rows.findByCaseNumberAndAuthorityId(link.number().value(), link.body().value()).stream()
        .filter(other -> !other.wasUsed())
        .forEach(other -> other.revoke(now));
    var body = new AuthorityView(link.body(), link.name(), null, null);
    return save(new BodyLink(link.number(), body), old.pinHash(), "", old.expiresAt(), link.name());
  }

  private Made save(BodyLink link, String pinHash, String pin, Instant until, String by) {
    OneTimeCode token = OneTimeCode.ofBytes(BYTES);
    BodyLink kept = rows.save(link.sealed(token, pinHash).made(by, clock.instant(), until));
    return new Made(kept.view(clock.instant()).id(), token.text(), pin, until);
  }

  /** Empty if nobody made it. */
  @Transactional(readOnly = true)
  public Optional<View> by(String token) {
    return rows.findByTokenHash(OneTimeCode.typed(token).digest())
        .map(link -> link.view(clock.instant()));
  }

  /** Lets in whoever knows the PIN, and spends the link; five wrong PINs spend it too. */
  public Optional<LoggedIn> open(String token, String pin, String visitor) {
    Optional<BodyLink> found =
        rows.findOneByTokenHash(OneTimeCode.typed(token).digest())
            .filter(link -> link.state(clock.instant()) == State.OPEN);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    BodyLink link = found.get();
    if (!PIN_HASHES.matches(pin.strip(), link.pinHash())) {
      link.failed();
      return Optional.empty();
    }
    link.use(visitor, clock.instant());
    return Optional.of(link.loggedIn());
  }

  /** Takes back a link of the case, and ends the session that it began. */
  public boolean revoke(CaseNumber number, String id) {
    Optional<BodyLink> link =
        rows.findById(id).filter(row -> row.view(clock.instant()).number().equals(number));
    link.ifPresent(this::revoke);
    return link.isPresent();
  }

  private void revokeAll(CaseNumber number, AuthorityId body) {
    rows.findByCaseNumberAndAuthorityId(number.value(), body.value()).forEach(this::revoke);
  }

  private void revoke(BodyLink link) {
    link.revoke(clock.instant());
    sessions.end(link.username());
  }

  @Transactional(readOnly = true)
  public List<View> of(CaseNumber number) {
    return rows.findByCaseNumberOrderByMadeAtDesc(number.value()).stream()
        .map(link -> link.view(clock.instant()))
        .toList();
  }

  /** Who came in by a link, as long as that is neither too old nor taken back. */
  @Transactional(readOnly = true)
  public Optional<Actor> actor(ActorId id) {
    return find(id).filter(link -> link.state(clock.instant()) == State.USED).map(BodyLink::actor);
  }

  /** The name under which somebody came in by a link, whatever became of it. */
  @Transactional(readOnly = true)
  public Optional<String> nameOf(ActorId id) {
    return find(id).map(link -> link.actor().name());
  }

  private Optional<BodyLink> find(ActorId id) {
    return id.value().startsWith(BodyLink.PREFIX)
        ? rows.findById(id.value().substring(BodyLink.PREFIX.length()))
        : Optional.empty();
  }
}
