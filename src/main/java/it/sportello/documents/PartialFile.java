package it.sportello.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of an upload that have arrived so far; its length is the truth about them. */
final class PartialFile {

  private static final int BUFFER = 64 * 1024;

  private final UploadId id;
  private final Path path;
  private final long size;

  PartialFile(UploadId id, Path path, long size) {
    this.id = id;
    this.path = path;
    this.size = size;
  }

  long received() {
    try {
      return Files.exists(path) ? Files.size(path) : 0;
    } catch (IOException failure) {
      throw new UncheckedIOException("Upload " + id + " cannot be read", failure);
    }
  }

  /** Adds what the stream brings; what came before a broken line is kept. */
  void append(long offset, InputStream chunk) {
    try (FileChannel channel =
            FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      if (lock == null || channel.size() != offset) {
        throw new UploadOutOfStep(id, channel.size());
      }
      channel.position(offset);
      copy(channel, chunk);
      channel.force(false);
    } catch (IOException failure) {
      throw StoreFull.or("Upload " + id + " was interrupted", failure);
    }
  }

  private void copy(FileChannel channel, InputStream chunk) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = chunk.read(buffer); read >= 0; read = chunk.read(buffer)) {
      if (channel.position() + read > size) {
        throw new UploadOutOfStep(id, channel.position());
      }
      ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  /** Null when another request, here or on another node, is writing. */
  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException busy) {
      return null;
    }
  }

  InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  void discard() {
    ContentStore.discard(path);
  }
}
