package it.sportello.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the store as it lies on the disk, for whoever verifies it or copies it away. */
@Component
public class StoreCheck {

  private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");

  private final Path root;

  StoreCheck(DocumentSettings settings) {
    this.root = settings.store().toAbsolutePath().normalize();
  }

  /**
   * What is wrong with a content: missing, of another size, of other bytes; nothing if all is well.
   */
  public Optional<String> fault(String sha256, long size) {
    Path file = place(root, sha256);
    try {
      if (!Files.exists(file)) {
        return Optional.of("missing");
      }
      if (Files.size(file) != size) {
        return Optional.of("%d bytes instead of %d".formatted(Files.size(file), size));
      }
      return digest(file).equals(sha256) ? Optional.empty() : Optional.of("the bytes are others");
    } catch (IOException unreadable) {
      return Optional.of("unreadable");
    }
  }

  /** The names (SHA-256) of the contents that have lain in the store since before that moment. */
  public Stream<String> namesOlderThan(Instant before) {
    return files()
        .filter(file -> file.toFile().lastModified() < before.toEpochMilli())
        .map(file -> file.getFileName().toString());
  }

  /** Every content, wherever it lies. */
  public Stream<Path> files() {
    if (!Files.isDirectory(root)) {
      return Stream.empty();
    }
    try (var found = Files.walk(root)) {
      return found
          .filter(file -> CONTENT.matcher(file.getFileName().toString()).matches())
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException("The document store cannot be read: " + root, failure);
    }
  }

  /** Puts a content that was copied away back in its place. */
  public void bring(Path content) {
    Path target = place(root, content.getFileName().toString());
    try {
      Files.createDirectories(target.getParent());
      if (!Files.exists(target)) {
        Files.copy(content, target);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("Content could not be put back: " + content, failure);
    }
  }

  private static Path place(Path root, String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  private static String digest(Path file) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
