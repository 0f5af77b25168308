package it.sportello.bench;

import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.proceedings.Filing;
import it.sportello.testing.OnPostgres;
import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.ContextConfiguration;

/** Filing over HTTP with a bearer token, against the call of the facade that it ends in. */
@WholeHouse
@ContextConfiguration(initializers = OnPostgres.class)
@Import(ApiFilingBench.Tokens.class)
class ApiFilingBench {

  private static final int WARM = 20;
  private static final int TURNS = 60;

  @LocalServerPort private int port;
  @Autowired private Stage stage;
  @Autowired private Filing filing;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void filing() {
    var warm = new Ratio();
    var measured = new Ratio();
    for (int turn = 0; turn < WARM + TURNS; turn++) {
      Ratio into = turn < WARM ? warm : measured;
      ApplicationId first = stage.draft(Stage.PERMIT);
      ApplicationId second = stage.draft(Stage.PERMIT);
      into.ours(() -> overHttp(first));
      into.bare(() -> stage.as(Stage.ARCHITECT, () -> filing.file(second)));
    }
    measured.print("a filing over the API, ms (bearer token, PostgreSQL)", "ratio ≤ 1.2");
  }

  private void overHttp(ApplicationId draft) {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:%d/api/v1/bozze/%s/invio".formatted(port, draft)))
            .header("Authorization", "Bearer " + Stage.ARCHITECT)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.noBody())
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() != 201) {
        throw new IllegalStateException(answer.body());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** A token that names its bearer: an issuer and its signature are not what is measured. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Tokens {

    @Bean
    JwtDecoder tokens() {
      return token -> Jwt.withTokenValue(token).header("alg", "none").subject(token).build();
    }

    @Bean
    @Primary
    Converter<Jwt, AbstractAuthenticationToken> bearers(Identity identity) {
      return token -> {
        var person = identity.loadUserByUsername(token.getSubject());
        return UsernamePasswordAuthenticationToken.authenticated(
            person, token, person.getAuthorities());
      };
    }
  }
}
