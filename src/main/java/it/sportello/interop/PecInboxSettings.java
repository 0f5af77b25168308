package it.sportello.interop;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The box of certified mail; without a host it is not looked at. Receipts are believed from the
 * addresses of the providers, and from no other.
 *
 * @param certificates file with the certificates of the authorities of the providers, by which
 *     their signatures are checked
 */
@ConfigurationProperties("sportello.pec.inbox")
record PecInboxSettings(
    @DefaultValue("") String host,
    @DefaultValue("993") int port,
    @DefaultValue("imaps") String protocol,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("1m") Duration interval,
    @DefaultValue List<String> providers,
    @DefaultValue("") String certificates) {

  boolean configured() {
    return !host.isBlank() && !username.isBlank();
  }

  boolean isProvider(String address) {
    return providers.stream().anyMatch(address::equalsIgnoreCase);
  }
}
