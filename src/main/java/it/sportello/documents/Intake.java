package it.sportello.documents;

import io.micrometer.core.instrument.Metrics;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door for files: copies them to disk within the limit, has them inspected, keeps them. */
@Component
class Intake {

  private static final int BUFFER = 64 * 1024;

  private final ContentStore contents;
  private final Inspector inspector;
  private final MalwareScanner scanner;
  private final long limit;

  Intake(
      ContentStore contents,
      Inspector inspector,
      MalwareScanner scanner,
      DocumentSettings settings) {
    this.scanner = scanner;
    this.contents = contents;
    this.inspector = inspector;
    this.limit = settings.maxFileSize().toBytes();
  }

  /** Refuses from name and size alone what could not be accepted anyway. */
  void announce(String name, long size) {
    typeOf(FileName.clean(name));
    if (size <= 0) {
      throw FileRefused.because(FileRefused.Reason.EMPTY, FileName.clean(name));
    }
    if (size > limit) {
      throw FileRefused.tooLarge(FileName.clean(name), limit);
    }
  }

  /** Refusals are counted by their reason, for who looks after the house. */
  Content accept(IncomingFile file) {
    try {
      return inspected(file);
    } catch (FileRefused refused) {
      Metrics.counter("sportello.uploads.refused", "reason", refused.reason().name()).increment();
      throw refused;
    } catch (UncheckedIOException failed) {
      Metrics.counter("sportello.uploads.refused", "reason", "FAILED").increment();
      throw failed;
    }
  }

  private Content inspected(IncomingFile file) {
    String name = FileName.clean(file.name());
    FileType type = typeOf(name);
    Path temporary = contents.temporary();
    try {
      String sha256 = copy(file, name, temporary);
      long size = Files.size(temporary);
      Inspection inspection = inspect(file, new Inspector.Candidate(temporary, name, type));
      ScanState scan = file.act() ? ScanState.CLEAN : scanner.scan(temporary);
      if (scan == ScanState.HARMFUL) {
        contents.quarantine(temporary, sha256);
        throw FileRefused.because(FileRefused.Reason.HARMFUL, name);
      }
      contents.keep(temporary, sha256);
      return new Content(name, sha256, size, inspection, scan);
    } catch (IOException failure) {
      throw StoreFull.or("File " + name + " could not be read", failure);
    } finally {
      ContentStore.discard(temporary);
    }
  }

  /** What the house wrote itself this moment need not be looked into. */
  private Inspection inspect(IncomingFile file, Inspector.Candidate candidate) {
    return file.act()
        ? Inspection.unsigned(candidate.type(), List.of())
        : inspector.inspect(candidate);
  }

  private String copy(IncomingFile file, String name, Path target) throws IOException {
    MessageDigest digest = sha256();
    long total = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = file.source().open();
        OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        total += read;
        if (total > limit) {
          throw FileRefused.tooLarge(name, limit);
        }
        out.write(buffer, 0, read);
      }
    }
    if (total == 0) {
      throw FileRefused.because(FileRefused.Reason.EMPTY, name);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static FileType typeOf(String name) {
    return FileType.named(name).orElseThrow(() -> FileRefused.extensionNotAllowed(name));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
