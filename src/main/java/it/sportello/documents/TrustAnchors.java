package it.sportello.documents;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The certificates of the authorities that are trusted, as files in a folder. */
@Component
class TrustAnchors {

  private static final Logger LOG = LoggerFactory.getLogger(TrustAnchors.class);
  private static final Set<String> EXTENSIONS = Set.of("pem", "crt", "cer", "der");

  private final DocumentSettings settings;

  TrustAnchors(DocumentSettings settings) {
    this.settings = settings;
  }

  /** Read anew each time, so that a certificate can be added while the server runs. */
  CommonTrustedCertificateSource current() {
    var source = new CommonTrustedCertificateSource();
    settings.trustFolder().filter(Files::isDirectory).ifPresent(folder -> addAll(folder, source));
    return source;
  }

  private static void addAll(Path folder, CommonTrustedCertificateSource source) {
    try (var files = Files.list(folder)) {
      files
          .filter(file -> EXTENSIONS.contains(FileType.extension(file.getFileName().toString())))
          .sorted()
          .forEach(file -> add(file, source));
    } catch (IOException failure) {
      throw new UncheckedIOException("Trusted certificates cannot be listed: " + folder, failure);
    }
  }

  private static void add(Path file, CommonTrustedCertificateSource source) {
    try (var in = Files.newInputStream(file)) {
      source.addCertificate(DSSUtils.loadCertificate(in));
    } catch (IOException | DSSException failure) {
      LOG.warn("Not a certificate: {}", file);
    }
  }
}
