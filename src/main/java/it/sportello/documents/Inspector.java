package it.sportello.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Looks inside a file: what it is, whether it can be read, how it is signed. */
@Component
class Inspector {

  /** A file on disk with the name and the type it claims. */
  record Candidate(Path path, String name, FileType type) {}

  private final Tika tika = new Tika();

  Inspection inspect(Candidate file) {
    requireType(file);
    return new Inspection(file.type(), null, List.of());
  }

  private void requireType(Candidate file) {
    try (var in = new BufferedInputStream(Files.newInputStream(file.path()))) {
      FileType found =
          FileType.detected(tika.detect(in))
              .orElseThrow(() -> FileRefused.contentMismatch(file.name()));
      if (found != file.type()) {
        throw FileRefused.contentMismatch(file.name());
      }
    } catch (IOException failure) {
      throw FileRefused.damaged(file.name());
    }
  }
}
