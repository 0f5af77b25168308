package it.sportello;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.identity.NotLetIn;
import it.sportello.identity.OidcDoor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * The entrances by providers of identities, where {@code spring.security.oauth2.client} names any:
 * authorization code with PKCE; nothing of a log-in stays in the node.
 */
@Component
class ProviderEntrance {

  private final ClientRegistrationRepository registrations;
  private final OidcDoor door;
  private final Audit audit;

  ProviderEntrance(
      ObjectProvider<ClientRegistrationRepository> registrations, OidcDoor door, Audit audit) {
    this.registrations = registrations.getIfAvailable();
    this.door = door;
    this.audit = audit;
  }

  /** Does nothing where no provider is configured. */
  void open(HttpSecurity http) throws Exception {
    if (registrations == null) {
      return;
    }
    var goodbye = new OidcClientInitiatedLogoutSuccessHandler(registrations);
    goodbye.setPostLogoutRedirectUri("{baseUrl}/?uscita");
    goodbye.setDefaultTargetUrl("/?uscita");
    http.oauth2Login(
            login ->
                login
                    .loginPage(SecurityConfiguration.LOGIN)
                    .defaultSuccessUrl("/area")
                    .failureHandler(this::refused)
                    .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                    .authorizationEndpoint(start -> start.authorizationRequestResolver(withPkce()))
                    .userInfoEndpoint(person -> person.oidcUserService(door)))
        .logout(out -> out.logoutSuccessHandler(goodbye));
  }

  private OAuth2AuthorizationRequestResolver withPkce() {
    var resolver =
        new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
    resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return new WhileAway(resolver);
  }

  /** Starts no log-in by a provider that does not answer: the request goes on to a page. */
  private record WhileAway(OAuth2AuthorizationRequestResolver usual)
      implements OAuth2AuthorizationRequestResolver {

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
      try {
        return usual.resolve(request);
      } catch (IllegalArgumentException away) {
        return null;
      }
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
      return usual.resolve(request, registration);
    }
  }

  /** Says on the log-in page why somebody whom their provider knows was not let in. */
  private void refused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String why = failure instanceof NotLetIn notLetIn ? notLetIn.reason().name() : "FAILED";
    audit.atTheDoor("unknown", AuditKind.LOGIN_REFUSED, why);
    response.sendRedirect(SecurityConfiguration.LOGIN + "?rifiutato=" + why);
  }
}
