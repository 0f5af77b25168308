package it.sportello.documents;

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
    @DefaultValue("20s") Duration inspectionTime) {

  Optional<Path> trustFolder() {
    return trustAnchors.isBlank() ? Optional.empty() : Optional.of(Path.of(trustAnchors));
  }
}
