package it.sportello.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.CMSTypedStream;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/** A {@code .p7m} envelope: takes out what was signed, as a stream and within a limit. */
final class Envelope {

  private static final long LARGEST_CONTENT = 60L * 1024 * 1024;
  private static final int BUFFER = 64 * 1024;

  private Envelope() {}

  static void open(Inspector.Candidate file, Path target) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()));
        OutputStream out = Files.newOutputStream(target)) {
      var parser = new CMSSignedDataParser(new BcDigestCalculatorProvider(), in);
      CMSTypedStream content = parser.getSignedContent();
      if (content == null) {
        throw FileRefused.withoutContent(file.name());
      }
      copy(file, content.getContentStream(), out);
    } catch (CMSException | IllegalArgumentException | IllegalStateException failure) {
      throw FileRefused.because(FileRefused.Reason.DAMAGED, file.name());
    }
  }

  private static void copy(Inspector.Candidate file, InputStream in, OutputStream out)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long total = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      total += read;
      if (total > LARGEST_CONTENT) {
        throw FileRefused.because(FileRefused.Reason.TOO_COMPLEX, file.name());
      }
      out.write(buffer, 0, read);
    }
    if (total == 0) {
      throw FileRefused.withoutContent(file.name());
    }
  }
}
