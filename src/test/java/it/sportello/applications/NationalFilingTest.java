package it.sportello.applications;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.NationalDesk;
import it.sportello.demo.Stage;
import it.sportello.documents.DocumentId;
import it.sportello.documents.Documents;
import it.sportello.documents.IncomingFile;
import it.sportello.forms.Forms;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Filing;
import it.sportello.proceedings.Proceedings;
import it.sportello.testing.WholeHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person files on a national form: begun, filled, checked in all layers, kept with the case. */
@WholeHouse
class NationalFilingTest {

  private static final String CILA = "cila";

  @Autowired private NationalDesk national;
  @Autowired private Stage stage;
  @Autowired private Applications applications;
  @Autowired private Documents documents;
  @Autowired private Forms forms;
  @Autowired private Filing filing;
  @Autowired private Proceedings proceedings;
  @Autowired private CurrentActor currentActor;

  private String adopted;

  @AfterEach
  void backToOurForm() {
    if (adopted != null) {
      national.takeBack(adopted);
    }
  }

  @Test
  void anInstanceFillsADraftThatIsFiledWithItsOwnInstance() throws IOException {
    // given
    adopted = national.adopt(CILA, CILA);
    ApplicationId draft = stage.emptyDraft(CILA);
    // when
    List<String> left = as(() -> applications.takeInstance(draft, example("cila.xml")));
    // then
    assertThat(left)
        .as("files are attached anew; what no page asks is told")
        .contains("tabella_allegati/allegatiSCIA/allegatoElaboratiGraficiStatoDiFatto")
        .allMatch(path -> path.startsWith("tabella_allegati/"));
    Readiness before = as(() -> applications.readiness(draft));
    assertThat(before.errors()).isEmpty();
    before.missingDocuments().forEach(document -> attach(draft, document.code()));
    assertThat(as(() -> applications.readiness(draft)).isReady()).isTrue();
    // when
    CaseNumber number = as(() -> filing.file(draft));
    // then
    InstanceView instance = as(() -> applications.instances(number)).get(0);
    assertThat(instance.valid()).isTrue();
    assertThat(instance.layers()).containsExactly("XML", "XSD", "SCHEMATRON");
    String xml = content(number, instance.instance().orElseThrow());
    assertThat(xml)
        .contains(":cognome>Costa<", ":codiceIstat=\"082053\">Palermo<", ":hash-alg>SHA-256<");
    assertThat(content(number, instance.descriptor().orElseThrow()))
        .contains(instance.sha256(), instance.edition());
  }

  private void attach(ApplicationId draft, String code) {
    as(
        () -> {
          String owner = currentActor.get().id().value();
          DocumentId kept =
              documents
                  .store(
                      IncomingFile.upload(
                          () -> new ByteArrayInputStream(page()), "tavola.pdf", owner))
                  .id();
          applications.attach(draft, code, kept);
          return null;
        });
  }

  private static byte[] page() throws IOException {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private String content(CaseNumber number, DocumentId document) throws IOException {
    return as(
        () -> {
          try (InputStream in = documents.open(proceedings.take(number, document))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
          }
        });
  }

  private <T> T as(Supplier<T> scene) {
    return stage.as(Stage.ARCHITECT, scene);
  }

  private static byte[] example(String name) {
    try {
      return Files.readAllBytes(NationalDesk.SHARED.resolve("examples/mda").resolve(name));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
