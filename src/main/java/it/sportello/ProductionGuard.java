package it.sportello;

import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Keeps profile {@code prod} from starting with what is only good for trying things out. */
class ProductionGuard implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final Set<String> DEFAULT_SECRETS = Set.of("", "sportello", "postgres", "demo");

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    if (event.getEnvironment().acceptsProfiles(Profiles.of("prod"))) {
      objection(event.getEnvironment())
          .ifPresent(
              reason -> {
                throw new NotForProduction(reason);
              });
    }
  }

  static Optional<String> objection(ConfigurableEnvironment environment) {
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      return Optional.of("Profile prod does not start together with profile demo.");
    }
    String url = environment.getProperty("spring.datasource.url", "");
    if (!url.startsWith("jdbc:postgresql:")) {
      return Optional.of(
          "Profile prod needs PostgreSQL: set SPRING_DATASOURCE_URL to a jdbc:postgresql: address.");
    }
    if (DEFAULT_SECRETS.contains(environment.getProperty("spring.datasource.password", ""))) {
      return Optional.of(
          "Profile prod needs a database password of its own: set SPRING_DATASOURCE_PASSWORD.");
    }
    if (!environment.getProperty("sportello.public-url", "").startsWith("https://")) {
      return Optional.of(
          "Profile prod needs its public address: set SPORTELLO_PUBLICURL to an https:// address.");
    }
    if (!environment.getProperty("sportello.pec.inbox.host", "").isBlank()
        && environment.getProperty("sportello.pec.inbox.certificates", "").isBlank()) {
      return Optional.of(
          "Profile prod believes no unsigned receipts of certified mail: set"
              + " SPORTELLO_PEC_INBOX_CERTIFICATES to the certificates of the providers.");
    }
    return Optional.empty();
  }
}
