package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.demo.Stage;
import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.law.CaseNumber;
import it.sportello.testing.PdfA;
import it.sportello.testing.WholeHouse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The copy of an application says what was filed, on which form, and can be checked. */
@WholeHouse
class FiledCopiesTest {

  @Autowired private Stage stage;
  @Autowired private FiledCopies copies;
  @Autowired private Documents documents;

  @Test
  void theCopyHoldsEveryAnswerTheFormAndTheDigest() throws Exception {
    // given
    CaseNumber number = stage.filePermit();
    // when
    DocumentId copy = stage.as(Stage.ARCHITECT, () -> copies.of(number));
    // then
    byte[] pdf;
    try (InputStream in = documents.open(copy)) {
      pdf = in.readAllBytes();
    }
    assertThat(PdfA.violations(new ByteArrayInputStream(pdf))).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      assertThat(text)
          .contains("ViadeiColli", "RSSNNA80A41A944Z", "Casaunifamiliare", "01/01/1980")
          .contains(stage.view(number).application().formVersion())
          .contains(stage.view(number).application().digest().substring(0, 20));
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).as("tagged").isTrue();
    }
  }

  @Test
  void itIsPrintedOnceAndStrangersDoNotGetIt() {
    CaseNumber number = stage.filePermit();
    DocumentId first = stage.as(Stage.ARCHITECT, () -> copies.of(number));
    DocumentId second = stage.as(Stage.OFFICER, () -> copies.of(number));
    assertThat(second).isEqualTo(first);
    assertThatExceptionOfType(CaseNotFound.class)
        .isThrownBy(() -> stage.as("marco.conti", () -> copies.of(number)));
  }
}
