package it.sportello.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures the compressed streams of a PDF before any library opens it, since a library unpacks
 * some of them in memory.
 */
final class PdfStreams {

  private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final long LARGEST = 256L * 1024 * 1024;
  private static final long LARGEST_TOTAL = 8 * LARGEST;

  private PdfStreams() {}

  static void requireModest(Inspector.Candidate file) throws IOException {
    try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      long total = 0;
      for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
        long size = unpacked(bytes, at);
        total += size;
        if (size > LARGEST || total > LARGEST_TOTAL || Thread.currentThread().isInterrupted()) {
          throw FileRefused.because(FileRefused.Reason.TOO_COMPLEX, file.name());
        }
      }
    }
  }

  /** The position after the next keyword that begins a stream, or -1. */
  private static int next(ByteBuffer bytes, int from) {
    for (int i = from; i <= bytes.limit() - KEYWORD.length - 2; i++) {
      if (bytes.get(i) == 's' && isKeyword(bytes, i)) {
        int after = i + KEYWORD.length;
        boolean twoSigns = bytes.get(after) == '\r' && bytes.get(after + 1) == '\n';
        return after + (twoSigns ? 2 : 1);
      }
    }
    return -1;
  }

  private static boolean isKeyword(ByteBuffer bytes, int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (bytes.get(at + i) != KEYWORD[i]) {
        return false;
      }
    }
    byte after = bytes.get(at + KEYWORD.length);
    boolean ends = at >= 3 && bytes.get(at - 1) == 'd' && bytes.get(at - 2) == 'n';
    return (after == '\r' || after == '\n') && !ends;
  }

  private static long unpacked(ByteBuffer bytes, int from) {
    var inflater = new Inflater();
    try {
      inflater.setInput(bytes.duplicate().position(from));
      byte[] sink = new byte[64 * 1024];
      while (!inflater.finished() && inflater.getBytesWritten() <= LARGEST) {
        if (inflater.inflate(sink) == 0) {
          break;
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException notCompressed) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
