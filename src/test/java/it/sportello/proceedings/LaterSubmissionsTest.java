package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.documents.Documents;
import it.sportello.documents.ProtocolLine;
import it.sportello.documents.ProtocolRegister;
import it.sportello.documents.RegisterEntry;
import it.sportello.law.CaseNumber;
import it.sportello.testing.PdfA;
import it.sportello.testing.WholeHouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes in while a case runs is numbered like the filing, and answered by a receipt. */
@WholeHouse
class LaterSubmissionsTest {

  @Autowired private Stage stage;
  @Autowired private Documents documents;
  @Autowired private ProtocolRegister register;

  @Test
  void anAnswerGetsItsNumberAndAReceiptThatSaysWhichTermRuns() throws IOException {
    // given
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.requestDocuments(number, 30);
    // when
    stage.answerRequest(number);
    // then
    CaseView view = stage.view(number);
    ActView receipt = view.act(ActKind.LATER_RECEIPT).orElseThrow();
    assertThat(view.timeline())
        .filteredOn(event -> event.kind() == EventKind.DOCUMENTS_RECEIVED)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.protocol()).hasValue(receipt.protocol());
              assertThat(event.document()).hasValue(receipt.document());
            });
    assertThat(register.lines(number))
        .filteredOn(line -> line.number().toString().equals(receipt.protocol()))
        .singleElement()
        .extracting(ProtocolLine::entry)
        .satisfies(
            entry -> {
              assertThat(entry.direction()).isEqualTo(RegisterEntry.Direction.IN);
              assertThat(entry.subject()).startsWith("Integrazione ricevuta – Risposto");
              assertThat(entry.correspondent()).isEqualTo("Giulia Bianchi");
            });
    assertThat(text(receipt))
        .contains("art. 18-bis", receipt.protocol(), number.value(), "Termini in corso")
        .containsPattern("Provvedimento finale sul permesso di costruire: entro il \\d");
  }

  private String text(ActView act) throws IOException {
    try (InputStream in = documents.open(act.document())) {
      byte[] pdf = in.readAllBytes();
      assertThat(PdfA.violations(new ByteArrayInputStream(pdf))).isEmpty();
      try (var document = Loader.loadPDF(pdf)) {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      }
    }
  }
}
