package it.sportello.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The bytes of the files, each kept once under its SHA-256 on the file system. */
@Component
class ContentStore {

  private final Path root;

  ContentStore(DocumentSettings settings) {
    this.root = settings.store().toAbsolutePath().normalize();
  }

  /** A new file beside the store, on the same volume so that it can be moved in at once. */
  Path temporary() {
    return folder("tmp").resolve(UUID.randomUUID() + ".tmp");
  }

  /** Where the bytes of an upload gather; another node finds them there too. */
  Path partial(String uploadId) {
    return folder("uploads").resolve(uploadId + ".part");
  }

  /** Takes a complete temporary file into the store: on disk first, then under its name. */
  void keep(Path temporary, String sha256) {
    try {
      Path target = place(sha256);
      if (Files.exists(target)) {
        Files.deleteIfExists(temporary);
        return;
      }
      Files.createDirectories(target.getParent());
      sync(temporary, StandardOpenOption.WRITE);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      sync(target.getParent(), StandardOpenOption.READ);
    } catch (IOException failure) {
      throw StoreFull.or("Content " + sha256 + " could not be kept", failure);
    }
  }

  InputStream open(String sha256) {
    try {
      return Files.newInputStream(place(sha256));
    } catch (IOException failure) {
      throw new UncheckedIOException("Content " + sha256 + " cannot be read", failure);
    }
  }

  /** Removes temporary files that a crash left behind. */
  void sweepTemporary(Instant before) {
    try (var files = Files.list(folder("tmp"))) {
      files
          .filter(file -> file.toFile().lastModified() < before.toEpochMilli())
          .forEach(ContentStore::discard);
    } catch (IOException failure) {
      throw new UncheckedIOException("The document store cannot be swept: " + root, failure);
    }
  }

  static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      throw new UncheckedIOException("File " + file + " could not be removed", failure);
    }
  }

  Path path(String sha256) {
    return place(sha256);
  }

  /** Puts a harmful file aside, for who looks into it; it is no content of any document. */
  void quarantine(Path temporary, String sha256) {
    try {
      Files.move(
          temporary, folder("quarantine").resolve(sha256), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw StoreFull.or("Content " + sha256 + " could not be put aside", failure);
    }
  }

  private Path place(String sha256) {
    return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException failure) {
      throw StoreFull.or("The document store cannot be written: " + root, failure);
    }
  }

  private static void sync(Path path, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    }
  }
}
