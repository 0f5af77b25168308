package it.sportello.identity;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The session's memory of who logged in: an id and a name, no roles, so that none grows stale, and
 * no hash of a password once the password was checked.
 */
public class LoggedIn implements UserDetails, CredentialsContainer {

  private static final long serialVersionUID = 1;

  private final ActorId id;
  private final String username;
  private final String name;
  private final boolean enabled;
  private final Session session;
  private transient String passwordHash;

  public LoggedIn(
      ActorId id,
      String username,
      String passwordHash,
      String name,
      boolean enabled,
      Session session) {
    this.id = id;
    this.username = username;
    this.passwordHash = passwordHash;
    this.name = name;
    this.enabled = enabled;
    this.session = session;
  }

  public ActorId id() {
    return id;
  }

  /** The name that people call them by. */
  public String name() {
    return name;
  }

  /** Whether they came by the link of a body, to one case. */
  public boolean cameByLink() {
    return id.value().startsWith(BodyLink.PREFIX);
  }

  /** By which entrance they came. */
  Family family() {
    return session.family();
  }

  /** For whom they act in this session, if not for themselves alone. */
  Optional<Company> company() {
    return Optional.ofNullable(session.company());
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return username;
  }

  @Override
  public boolean isEnabled() {
    return enabled;
  }

  @Override
  public void eraseCredentials() {
    passwordHash = null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LoggedIn another && id.equals(another.id);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id);
  }

  /** What holds for this session and no other; {@code company} may be null. */
  public record Session(Family family, Company company) implements Serializable {

    static final Session OF_HOUSE = new Session(Family.HOUSE, null);
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
