package it.sportello.identity;

import it.sportello.identity.OidcSettings.Entrance;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Lets programs in that carry a token of the provider: the client for which it was issued ({@code
 * azp}) says by which entrance.
 */
@Component
public class BearerDoor implements Converter<Jwt, AbstractAuthenticationToken> {

  private final Arrivals arrivals;
  private final OidcSettings settings;

  BearerDoor(Arrivals arrivals, OidcSettings settings) {
    this.arrivals = arrivals;
    this.settings = settings;
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    Entrance entrance = settings.entrance(String.valueOf(token.getClaimAsString("azp")));
    String issuer = String.valueOf(token.getIssuer());
    Arrival arrival = Arrival.of(issuer, token.getSubject(), token.getClaims(), entrance.claims());
    Person person = arrivals.letIn(arrival, entrance);
    var session = new LoggedIn.Session(entrance.family(), arrival.company().orElse(null));
    return UsernamePasswordAuthenticationToken.authenticated(
        person.loggedIn(session), null, List.of());
  }
}
