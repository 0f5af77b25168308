package it.sportello.identity;

import java.util.Map;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who logged in by a provider; of its claims only the token is kept, to log out there too. */
final class OidcLoggedIn extends LoggedIn implements OidcUser {

  private static final long serialVersionUID = 1;

  private final OidcIdToken token;

  OidcLoggedIn(Person person, Session session, OidcIdToken token) {
    super(new ActorId(person.id()), person.username(), null, person.name(), true, session);
    this.token = token;
  }

  @Override
  public Map<String, Object> getClaims() {
    return token.getClaims();
  }

  @Override
  public OidcUserInfo getUserInfo() {
    return null;
  }

  @Override
  public OidcIdToken getIdToken() {
    return token;
  }

  @Override
  public Map<String, Object> getAttributes() {
    return token.getClaims();
  }

  @Override
  public String getName() {
    return getUsername();
  }
}
