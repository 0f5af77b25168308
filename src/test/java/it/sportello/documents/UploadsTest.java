package it.sportello.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.sportello.testing.MovableClock;
import it.sportello.testing.SigningDesk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An upload that breaks off goes on where it was, and is nobody else's business. */
@SpringBootTest(
    classes = DocumentsSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:uploads")
class UploadsTest {

  private static final byte[] PDF = SigningDesk.pdf("Relazione tecnica");
  private static final int HALF = PDF.length / 2;

  @TempDir private static Path store;

  @Autowired private Uploads uploads;
  @Autowired private Documents documents;
  @Autowired private MovableClock clock;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry properties) {
    properties.add("sportello.documents.store", () -> store.toString());
  }

  @Test
  void anUploadGoesOnAfterTheLineBroke() throws Exception {
    // given
    UploadId id = uploads.begin("anna", "relazione.pdf", PDF.length).id();
    InputStream broken = new SequenceInputStream(piece(0, HALF), new BrokenLine());
    assertThatThrownBy(() -> uploads.append(id, "anna", 0, broken))
        .isInstanceOf(UncheckedIOException.class);
    // when
    long received = uploads.view(id, "anna").received();
    UploadView view = uploads.append(id, "anna", received, piece((int) received, PDF.length));
    DocumentView document = uploads.finish(id, "anna");
    // then
    assertThat(received).isEqualTo(HALF);
    assertThat(view.complete()).isTrue();
    assertThat(document.name()).isEqualTo("relazione.pdf");
    try (var in = documents.open(document.id())) {
      assertThat(in.readAllBytes()).isEqualTo(PDF);
    }
    assertThat(uploads.finish(id, "anna")).as("asked again").isEqualTo(document);
  }

  @Test
  void aPieceThatDoesNotFitSaysWhereToGoOn() {
    // given
    UploadId id = uploads.begin("anna", "relazione.pdf", PDF.length).id();
    uploads.append(id, "anna", 0, piece(0, HALF));
    // when
    UploadOutOfStep again =
        catchThrowableOfType(
            UploadOutOfStep.class, () -> uploads.append(id, "anna", 0, piece(0, HALF)));
    // then
    assertThat(again.expectedOffset()).isEqualTo(HALF);
    assertThatExceptionOfType(UploadOutOfStep.class).isThrownBy(() -> uploads.finish(id, "anna"));
  }

  @Test
  void moreThanWasAnnouncedIsNotTaken() {
    // given
    UploadId id = uploads.begin("anna", "relazione.pdf", HALF).id();
    // when, then
    assertThatExceptionOfType(UploadOutOfStep.class)
        .isThrownBy(() -> uploads.append(id, "anna", 0, piece(0, PDF.length)));
  }

  @Test
  void anUploadIsNotFoundByAnotherPerson() {
    // given
    UploadId id = uploads.begin("anna", "relazione.pdf", PDF.length).id();
    // when, then
    assertThatExceptionOfType(UploadNotFound.class).isThrownBy(() -> uploads.view(id, "bruno"));
    assertThatExceptionOfType(UploadNotFound.class)
        .isThrownBy(() -> uploads.append(id, "bruno", 0, piece(0, 1)));
    assertThatExceptionOfType(UploadNotFound.class).isThrownBy(() -> uploads.finish(id, "bruno"));
  }

  @Test
  void whatCannotBeAcceptedIsRefusedBeforeItIsSent() {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> uploads.begin("anna", "virus.exe", 10));
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> uploads.begin("anna", "grande.pdf", 31L * 1024 * 1024))
        .withMessageContaining("30 MB");
  }

  @Test
  void anAbandonedUploadIsSwept() {
    // given
    clock.set(DocumentsSlice.START.minus(Duration.ofDays(3)));
    UploadId old = uploads.begin("anna", "relazione.pdf", PDF.length).id();
    uploads.append(old, "anna", 0, piece(0, HALF));
    clock.set(DocumentsSlice.START);
    // when
    int swept = uploads.sweep();
    // then
    assertThat(swept).isEqualTo(1);
    assertThat(store.resolve("uploads").resolve(old + ".part")).doesNotExist();
    assertThatExceptionOfType(UploadNotFound.class).isThrownBy(() -> uploads.view(old, "anna"));
  }

  private static InputStream piece(int from, int to) {
    return new ByteArrayInputStream(Arrays.copyOfRange(PDF, from, to));
  }

  /** A connection that ends in the middle. */
  private static final class BrokenLine extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("connection reset");
    }
  }
}
