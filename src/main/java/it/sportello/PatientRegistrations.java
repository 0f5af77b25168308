package it.sportello;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * The providers of identities, each asked for its description when somebody first enters by it: one
 * that is away when the house starts keeps nobody else out, and is asked again the next time.
 */
final class PatientRegistrations implements ClientRegistrationRepository {

  private static final Logger LOG = LoggerFactory.getLogger(PatientRegistrations.class);

  private final OAuth2ClientProperties settings;
  private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

  PatientRegistrations(OAuth2ClientProperties settings) {
    this.settings = settings;
  }

  /** Null for a registration that is not configured, and while its provider does not answer. */
  @Override
  public ClientRegistration findByRegistrationId(String id) {
    return settings.getRegistration().containsKey(id)
        ? known.computeIfAbsent(id, this::described)
        : null;
  }

  private ClientRegistration described(String id) {
    var one = new OAuth2ClientProperties();
    one.getRegistration().put(id, settings.getRegistration().get(id));
    one.getProvider().putAll(settings.getProvider());
    try {
      return new OAuth2ClientPropertiesMapper(one).asClientRegistrations().get(id);
    } catch (RuntimeException away) {
      LOG.warn("The provider of the entrance {} does not answer: {}", id, away.getMessage());
      return null;
    }
  }
}
