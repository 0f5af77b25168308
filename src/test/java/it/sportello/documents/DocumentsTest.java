package it.sportello.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Files come in through checks, are kept once, and come out as they were. */
@SpringBootTest(
    classes = DocumentsSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:documents")
class DocumentsTest {

  @TempDir private static Path store;

  @Autowired private Documents documents;
  @Autowired private TransactionOperations transactions;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry properties) {
    properties.add("sportello.documents.store", () -> store);
  }

  @Test
  void anActIsPrintedAndKept() throws Exception {
    // when
    DocumentId id = documents.print(ActDocument.of("act", ActSamples.full(), "permesso.pdf"));
    // then
    DocumentView act = documents.view(id);
    assertThat(act.name()).isEqualTo("permesso.pdf");
    assertThat(act.mediaType()).isEqualTo("application/pdf");
    assertThat(act.storedAt()).isEqualTo(DocumentsSlice.START);
    try (var in = documents.open(act.id())) {
      assertThat(in.readAllBytes()).hasSize((int) act.size()).startsWith('%', 'P', 'D', 'F');
    }
  }

  @Test
  void anActCanBeReadInTheTransactionThatIssuesIt() {
    transactions.executeWithoutResult(
        issuing -> {
          DocumentId id = documents.print(ActDocument.of("act", ActSamples.full(), "atto.pdf"));
          assertThat(documents.view(id).name()).isEqualTo("atto.pdf");
          assertThat(documents.views(List.of(id))).hasSize(1);
        });
  }

  @Test
  void anActThatCannotBePrintedUndoesWhatIssuedIt() {
    // given
    byte[] xml = "<?xml version=\"1.0\"?><pianta numero=\"2\"/>".getBytes();
    var beside = new DocumentId[1];
    var unknown = ActDocument.of("No such/template", ActSamples.full(), "atto.pdf");
    // when
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                transactions.executeWithoutResult(
                    issuing -> {
                      beside[0] = documents.store(IncomingFile.act(xml, "tre.xml", "anna")).id();
                      documents.print(unknown);
                    }));
    // then
    assertThatExceptionOfType(DocumentNotFound.class).isThrownBy(() -> documents.view(beside[0]));
  }

  @Test
  void theSameBytesAreKeptOnceUnderTwoNames() throws Exception {
    // given
    byte[] xml = "<?xml version=\"1.0\"?><pianta numero=\"1\"/>".getBytes();
    // when
    DocumentView first = documents.store(IncomingFile.act(xml, "uno.xml", "anna"));
    DocumentView second = documents.store(IncomingFile.act(xml, "../due\u202E.xml", "bruno"));
    // then
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.sha256()).isEqualTo(first.sha256());
    assertThat(second.name()).isEqualTo("due.xml");
    assertThat(documents.views(List.of(second.id(), new DocumentId("none"), first.id())))
        .extracting(DocumentView::name)
        .containsExactly("due.xml", "uno.xml");
    try (var files = Files.walk(store)) {
      assertThat(files.filter(f -> f.endsWith(first.sha256()))).hasSize(1);
    }
  }

  @Test
  void anUnknownDocumentIsNotFound() {
    assertThatExceptionOfType(DocumentNotFound.class)
        .isThrownBy(() -> documents.view(new DocumentId("none")));
  }
}
