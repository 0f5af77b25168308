package it.sportello.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Envelopes, PDF and XML of strangers are read or refused; no other failure comes out. */
class UploadedFilesFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void anEnvelopeIsOpenedOrRefused(byte[] content) throws Exception {
    Path inner = Files.createTempFile("inner", null);
    try {
      takenOrRefused(content, FileType.P7M, file -> () -> open(file, inner));
    } finally {
      Files.deleteIfExists(inner);
    }
  }

  @FuzzTest(maxDuration = "60s")
  void aPdfIsReadOrRefused(byte[] content) throws Exception {
    takenOrRefused(content, FileType.PDF, file -> () -> PdfCheck.check(file));
  }

  @FuzzTest(maxDuration = "60s")
  void xmlIsReadOrRefused(byte[] content) throws Exception {
    takenOrRefused(
        content,
        FileType.XML,
        file ->
            () -> {
              XmlCheck.requireWellFormed(file);
              return true;
            });
  }

  private static boolean open(Inspector.Candidate file, Path inner) throws IOException {
    Envelope.open(file, inner);
    return true;
  }

  /** As the pool of inspection sees it: a refusal, or bytes that cannot be read. */
  private static void takenOrRefused(
      byte[] content, FileType type, Function<Inspector.Candidate, Callable<?>> reading)
      throws Exception {
    Path file = Files.createTempFile("fuzz", null);
    try {
      Files.write(file, content);
      Object found = reading.apply(new Inspector.Candidate(file, "a", type)).call();
      assertThat(found).isNotNull();
    } catch (FileRefused | IOException refused) {
      assertThat(refused).isNotNull();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
