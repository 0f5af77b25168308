package it.sportello.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Whether a file could be kept now. */
@Component
public class StorePulse {

  private final Path root;

  StorePulse(DocumentSettings settings) {
    this.root = settings.store().toAbsolutePath().normalize();
  }

  /** Writes a small file into the store and takes it away again. */
  public boolean isWritable() {
    try {
      Files.createDirectories(root);
      Path probe = Files.createTempFile(root, "probe", null);
      try {
        Files.write(probe, new byte[1]);
      } finally {
        Files.deleteIfExists(probe);
      }
      return true;
    } catch (IOException | SecurityException full) {
      return false;
    }
  }
}
