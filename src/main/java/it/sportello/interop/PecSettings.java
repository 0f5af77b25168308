package it.sportello.interop;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The server and the address for certified mail; without a host there is none. */
@ConfigurationProperties("sportello.pec")
record PecSettings(
    @DefaultValue("") String host,
    @DefaultValue("465") int port,
    @DefaultValue("smtps") String protocol,
    String username,
    String password,
    @DefaultValue("") String from) {

  boolean configured() {
    return !host.isBlank() && !from.isBlank();
  }
}
