package it.sportello.identity;

import it.sportello.identity.OidcSettings.Entrance;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Lets people in whom a provider of identities has authenticated (SPID, CIE, eIDAS, own). */
@Component
public class OidcDoor implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService provider = new OidcUserService();
  private final Arrivals arrivals;
  private final OidcSettings settings;

  OidcDoor(Arrivals arrivals, OidcSettings settings) {
    this.arrivals = arrivals;
    this.settings = settings;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser user = provider.loadUser(request);
    Entrance entrance = settings.entrance(request.getClientRegistration().getRegistrationId());
    Map<String, Object> claims = new HashMap<>(user.getClaims());
    String issuer = String.valueOf(user.getIdToken().getIssuer());
    Arrival arrival = Arrival.of(issuer, user.getSubject(), claims, entrance.claims());
    Person person = arrivals.letIn(arrival, entrance);
    var session = new LoggedIn.Session(entrance.family(), arrival.company().orElse(null));
    return new OidcLoggedIn(person, session, request.getIdToken());
  }
}
