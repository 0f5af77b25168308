package it.sportello.documents;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.documents.SignatureReport.Indication;
import it.sportello.documents.SignatureReport.Kind;
import it.sportello.testing.Certified;
import it.sportello.testing.SigningDesk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is said of the signatures of a file when it arrives. */
@SpringBootTest(
    classes = DocumentsSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:signatures")
class SignaturesTest {

  private static final Instant NOW = DocumentsSlice.START;
  private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(1000));
  private static final SigningDesk DESK = SigningDesk.open("CA di prova", NOW);
  private static final Certified MARCO =
      DESK.signer("Marco Modello", "TINIT-MDLMRC80A01D612X", NOW);
  private static final Certified EXPIRED =
      DESK.signer("Marco Modello", "TINIT-MDLMRC80A01D612X", LONG_AGO);
  private static final Certified STRANGER =
      SigningDesk.open("CA ignota", NOW).signer("Ignoto", "TINIT-X", NOW);
  private static final Certified USURPER = MARCO.certify("Sindaco", "TINIT-Y", term());
  private static final byte[] PDF = SigningDesk.pdf("Relazione tecnica");

  @TempDir private static Path folder;

  @Autowired private Documents documents;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry properties) {
    DESK.writeAuthority(folder.resolve("trust"));
    properties.add("sportello.documents.store", () -> folder.resolve("store"));
    properties.add("sportello.documents.trust-anchors", () -> folder.resolve("trust").toString());
  }

  static Stream<Arguments> signed() throws Exception {
    byte[] good = SigningDesk.signPdf(PDF, MARCO, NOW);
    byte[] p7m = SigningDesk.envelop(PDF, MARCO, NOW);
    return Stream.of(
        row("signed and whole", "a.pdf", good, Indication.VALID, "Firma valida"),
        row(
            "a byte was changed",
            "a.pdf",
            SigningDesk.tampered(good, "Relazione", "Relazionf"),
            Indication.INVALID,
            "modificato dopo la firma"),
        row(
            "a page was painted over in a later revision",
            "a.pdf",
            paintedOver(good),
            Indication.INVALID,
            "modificato dopo la firma"),
        row(
            "bytes were added",
            "a.pdf",
            concat(good, "\n% ancora"),
            Indication.INDETERMINATE,
            "aggiunto al file"),
        row(
            "the certificate expires before now, no time stamp",
            "a.pdf",
            SigningDesk.signPdf(PDF, EXPIRED, LONG_AGO),
            Indication.INDETERMINATE,
            "scaduto il"),
        row(
            "signed after the certificate expired",
            "a.pdf",
            SigningDesk.signPdf(PDF, EXPIRED, NOW),
            Indication.INVALID,
            "già scaduto il"),
        row(
            "nobody knows the authority",
            "a.pdf",
            SigningDesk.signPdf(PDF, STRANGER, NOW),
            Indication.INDETERMINATE,
            "non è fra quelle riconosciute"),
        row(
            "a signer may not issue certificates",
            "a.pdf",
            SigningDesk.signPdf(PDF, USURPER, NOW),
            Indication.INDETERMINATE,
            "non è fra quelle riconosciute"),
        row(
            "signed by two",
            "a.pdf",
            SigningDesk.signPdf(
                good, DESK.signer("Anna Prova", "TINIT-Z", NOW), NOW.plusSeconds(60)),
            Indication.VALID,
            "Firma valida"),
        row("an envelope", "a.pdf.p7m", p7m, Indication.VALID, "Firma valida"),
        row(
            "an envelope that two have signed",
            "a.pdf.p7m.p7m",
            SigningDesk.envelop(p7m, MARCO, NOW),
            Indication.VALID,
            "Firma valida"),
        row(
            "the content of an envelope was changed",
            "a.pdf.p7m",
            SigningDesk.tampered(p7m, "Relazione", "Relazionf"),
            Indication.INVALID,
            "modificato dopo la firma"),
        row(
            "a stranger's envelope",
            "a.xml.p7m",
            SigningDesk.envelop("<?xml version='1.0'?><a/>".getBytes(), STRANGER, NOW),
            Indication.INDETERMINATE,
            "non è fra quelle riconosciute"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("signed")
  void theReportSaysWhatWasFound(
      String why, String name, byte[] content, Indication indication, String reason) {
    // when
    DocumentView view =
        documents.store(
            IncomingFile.upload(() -> new ByteArrayInputStream(content), name, "marco"));
    // then
    assertThat(view.signature().indication()).as(view.signature().toString()).isEqualTo(indication);
    assertThat(view.signature().signatures())
        .anySatisfy(signature -> assertThat(signature.reason()).contains(reason));
    assertThat(documents.view(view.id())).isEqualTo(view);
  }

  @Test
  void theSignerIsNamed() {
    // given
    byte[] content = SigningDesk.envelop(PDF, MARCO, NOW);
    // when
    SignatureReport report =
        documents
            .store(
                IncomingFile.upload(
                    () -> new ByteArrayInputStream(content), "relazione.pdf.p7m", "marco"))
            .signature();
    // then
    assertThat(report.kind()).isEqualTo(Kind.CADES);
    assertThat(report.signatures())
        .singleElement()
        .satisfies(
            signature -> {
              assertThat(signature.signer()).isEqualTo("Marco Modello");
              assertThat(signature.signerSerial()).isEqualTo("TINIT-MDLMRC80A01D612X");
              assertThat(signature.issuer()).isEqualTo("CA di prova");
              assertThat(signature.signedAt()).isEqualTo(NOW);
              assertThat(signature.certificateExpired()).isFalse();
            });
  }

  private static Arguments row(
      String why, String name, byte[] content, Indication indication, String reason) {
    return Arguments.of(why, name, content, indication, reason);
  }

  private static Certified.Term term() {
    return new Certified.Term(NOW.minus(Duration.ofDays(10)), NOW.plus(Duration.ofDays(10)));
  }

  private static byte[] paintedOver(byte[] signed) throws Exception {
    try (var document = Loader.loadPDF(signed);
        var out = new ByteArrayOutputStream()) {
      var page = document.getPage(0);
      try (var paint = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
        paint.addRect(0, 0, 500, 800);
        paint.fill();
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private static byte[] concat(byte[] content, String more) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(content);
    out.writeBytes(more.getBytes());
    return out.toByteArray();
  }
}
