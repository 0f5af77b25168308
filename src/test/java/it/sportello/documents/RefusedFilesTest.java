package it.sportello.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import it.sportello.documents.FileRefused.Reason;
import it.sportello.testing.Certified;
import it.sportello.testing.SigningDesk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is refused at the door, what is only warned of, and that nothing of it stays on the disk.
 */
@SpringBootTest(
    classes = DocumentsSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:refused",
      "sportello.documents.max-file-size=2MB"
    })
class RefusedFilesTest {

  private static final byte[] PDF = SigningDesk.pdf("Relazione");

  @TempDir private static Path store;

  @Autowired private Documents documents;
  @Autowired private TransactionTemplate transaction;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry properties) {
    properties.add("sportello.documents.store", () -> store.toString());
  }

  static Stream<Arguments> refused() throws Exception {
    byte[] program = "MZ\u0090\u0000 this is a program".getBytes(StandardCharsets.ISO_8859_1);
    byte[] half = Arrays.copyOf(PDF, 60);
    return Stream.of(
        row("nothing in it", "a.pdf", new byte[0], Reason.EMPTY),
        row("over the limit", "a.pdf", new byte[2 * 1024 * 1024 + 1], Reason.TOO_LARGE),
        row("a program", "a.exe", program, Reason.EXTENSION_NOT_ALLOWED),
        row("no extension", "relazione", PDF, Reason.EXTENSION_NOT_ALLOWED),
        row("a program renamed", "a.pdf", program, Reason.CONTENT_MISMATCH),
        row("a PDF renamed", "a.jpg", PDF, Reason.CONTENT_MISMATCH),
        row("a page renamed", "a.xml", "<html><body/></html>".getBytes(), Reason.CONTENT_MISMATCH),
        row("half a PDF", "a.pdf", half, Reason.DAMAGED),
        row("XML cut off", "a.xml", "<?xml version='1.0'?><a><b>".getBytes(), Reason.DAMAGED),
        row(
            "XML with a document type",
            "a.xml",
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"
                .getBytes(),
            Reason.XML_NOT_ALLOWED),
        row("XML without end", "a.xml", elements(100_001), Reason.TOO_COMPLEX),
        row("a program inside", "a.pdf", carrying("gioco.exe", "testo"), Reason.ACTIVE),
        row("a program in disguise", "a.pdf", carrying("nota.txt", "MZ..."), Reason.ACTIVE),
        row("locked", "a.pdf", locked(), Reason.PASSWORD_PROTECTED),
        row("a page like a field", "a.pdf", page(20_000, 100), Reason.TOO_COMPLEX),
        row("a bomb", "a.pdf", bomb(), Reason.TOO_COMPLEX),
        row("a false envelope", "a.pdf.p7m", PDF, Reason.CONTENT_MISMATCH),
        row("half an envelope", "a.pdf.p7m", Arrays.copyOf(nested(1), 500), Reason.DAMAGED),
        row("another type inside", "a.png.p7m", nested(1), Reason.CONTENT_MISMATCH),
        row("envelopes without end", "a.pdf.p7m", nested(6), Reason.TOO_COMPLEX));
  }

  private static byte[] elements(int number) {
    return ("<?xml version='1.0'?><a>" + "<b/>".repeat(number) + "</a>").getBytes();
  }

  /** A PDF with another file attached. */
  private static byte[] carrying(String name, String content) throws IOException {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      var file = new PDComplexFileSpecification();
      file.setFile(name);
      file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(content.getBytes())));
      var tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(Map.of(name, file));
      var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      pdf.getDocumentCatalog().setNames(names);
      pdf.save(out);
      return out.toByteArray();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void aFileIsRefusedWithItsReason(String why, String name, byte[] content, Reason reason)
      throws Exception {
    // when
    FileRefused refusal = catchThrowableOfType(FileRefused.class, () -> store(name, content));
    // then
    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
    assertThat(refusal.getMessage()).startsWith("I").contains("«");
    try (var files = Files.list(store.resolve("tmp"))) {
      assertThat(files).as("nothing stays behind").isEmpty();
    }
  }

  @Test
  void aRefusalLeavesTheTransactionOfTheCallerAsItWas() {
    // when
    DocumentView kept =
        transaction.execute(
            status -> {
              catchThrowableOfType(FileRefused.class, () -> store("a.exe", PDF));
              return store("a.pdf", PDF);
            });
    // then
    assertThat(documents.view(kept.id())).isEqualTo(kept);
  }

  @Test
  void fiveEnvelopesAreOpened() {
    assertThat(store("a.pdf.p7m", nested(5)).signature().signatures()).hasSize(5);
  }

  @Test
  void whatCouldActIsKeptWithAWarning() throws Exception {
    // given
    var out = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(PDF)) {
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
      var launch = new PDActionLaunch();
      launch.setF("cmd.exe");
      var additional = new PDPageAdditionalActions();
      additional.setO(launch);
      document.getPage(0).setActions(additional);
      document.save(out);
    }
    // when
    DocumentView view = store("attivo.pdf", out.toByteArray());
    // then
    assertThat(view.warnings())
        .anySatisfy(w -> assertThat(w).contains("JavaScript"))
        .anySatisfy(w -> assertThat(w).contains("avvia programmi"));
    assertThat(view.signature()).isNull();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "'../../etc/passwd.pdf', 'passwd.pdf', 'no path'",
    "'C:\\temp\\a.pdf', 'a.pdf', 'no Windows path'",
    "'fattura\u202Efdp.exe.pdf', 'fatturafdp.exe.pdf', 'no reversal of direction'",
    "'a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf', 'no line break'",
    "'perche\u0301.pdf', 'perché.pdf', 'composed letters'",
    "'.pdf', 'documento.pdf', 'a name before the extension'"
  })
  void namesAreCleaned(String declared, String shown, String why) {
    assertThat(FileName.clean(declared)).as(why).isEqualTo(shown);
  }

  @Test
  void aLongNameKeepsItsExtension() {
    assertThat(FileName.clean("a".repeat(300) + ".pdf")).hasSize(150).endsWith("a.pdf");
  }

  private DocumentView store(String name, byte[] content) {
    IncomingFile.Source source = () -> (InputStream) new ByteArrayInputStream(content);
    return documents.store(IncomingFile.upload(source, name, "marco"));
  }

  private static Arguments row(String why, String name, byte[] content, Reason reason) {
    return Arguments.of(why, name, content, reason);
  }

  private static byte[] nested(int times) {
    Certified signer =
        SigningDesk.open("CA", DocumentsSlice.START).signer("A", "B", DocumentsSlice.START);
    byte[] content = PDF;
    for (int i = 0; i < times; i++) {
      content = SigningDesk.wrap(content, signer);
    }
    return content;
  }

  private static byte[] locked() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(PDF)) {
      document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] page(float width, float height) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(new PDRectangle(width, height)));
      document.save(out);
    }
    return out.toByteArray();
  }

  /** A PDF with a stream of a few hundred kilobytes that unpacks to 300 MB. */
  private static byte[] bomb() throws Exception {
    var out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Type/ObjStm>>\nstream\n".getBytes());
    try (var deflated = new DeflaterOutputStream(out)) {
      byte[] spaces = new byte[1024 * 1024];
      Arrays.fill(spaces, (byte) ' ');
      for (int i = 0; i < 300; i++) {
        deflated.write(spaces);
      }
    }
    return out.toByteArray();
  }
}
