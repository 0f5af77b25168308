package it.sportello.documents;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Where files are kept, how large they may be, and whose certificates are trusted. */
@ConfigurationProperties("sportello.documents")
record DocumentSettings(
    @DefaultValue("./data/documents") Path store,
    @DefaultValue("30MB") DataSize maxFileSize,
    @DefaultValue("") String trustAnchors,
    @DefaultValue("20s") Duration inspectionTime,
    @DefaultValue("") String scanner,
    @DefaultValue("30s") Duration scanTime) {

  /** Where the malware scanner listens, as host and port; none, if nothing is configured. */
  Optional<InetSocketAddress> scannerAddress() {
    if (scanner.isBlank()) {
      return Optional.empty();
    }
    int colon = scanner.lastIndexOf(':');
    return Optional.of(
        InetSocketAddress.createUnresolved(
            scanner.substring(0, colon), Integer.parseInt(scanner.substring(colon + 1))));
  }

  Optional<Path> trustFolder() {
    return trustAnchors.isBlank() ? Optional.empty() : Optional.of(Path.of(trustAnchors));
  }
}
