package it.sportello.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Printed acts follow the standards for keeping and for reading aloud, and say what was given. */
class ActPrinterTest {

  private static final ActPrinter PRINTER = new ActPrinter();

  @BeforeAll
  static void loadValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({"2b, it can be kept for ever (PDF/A-2b)", "ua1, it can be read aloud (PDF/UA-1)"})
  void anActFollowsTheStandards(String flavour, String why) throws Exception {
    // given
    byte[] act = PRINTER.print(ActDocument.of("act", ActSamples.full(), "permesso.pdf"));
    // when, then
    assertThat(violations(act, flavour)).as(why).isEmpty();
  }

  @Test
  void everyPartOfAnActIsPrinted() throws Exception {
    // when
    String text = text(PRINTER.print(ActDocument.of("act", ActSamples.full(), "permesso.pdf")));
    // then
    assertThat(text)
        .contains(
            "Comune di Borgo Sereno",
            "Protocollo 2026/0000123",
            "Permesso di costruire",
            "Prescrizioni",
            "Conto del tempo",
            "21/01/2027",
            "Impronta SHA-256",
            "entro 60 giorni",
            "120 giorni",
            "Anna Prova",
            "Pagina 1 di ");
  }

  @Test
  void markupAndExpressionsPrintLiterally() throws Exception {
    // given
    String nasty = "<script>alert('x')</script> ${7*7} __${7*7}__ [[${7*7}]] &lt; \u0001 ț → 漢 😀";
    ActContent content =
        ActContent.titled("Prova").object(nasty).section(ActSection.text(nasty, nasty)).done();
    // when
    byte[] act = PRINTER.print(ActDocument.of("act", content, "prova.pdf"));
    // then
    assertThat(text(act))
        .contains("<script>alert('x')</script> ${7*7} __${7*7}__ [[${7*7}]] &lt;", "→")
        .doesNotContain("49");
    assertThat(violations(act, "2b")).isEmpty();
  }

  @Test
  void whatIsPrintedAtOnceDoesNotMix() {
    // given
    var numbers = IntStream.range(0, 24).boxed().toList();
    // when
    Map<Integer, byte[]> acts =
        numbers.parallelStream().collect(Collectors.toConcurrentMap(at -> at, this::numbered));
    // then
    assertThat(numbers)
        .allSatisfy(at -> assertThat(text(acts.get(at))).isEqualTo(text(numbered(at))))
        .allSatisfy(at -> assertThat(text(acts.get(at))).contains("Numero " + at + " ț"));
    assertThat(acts.get(7)).satisfies(act -> assertThat(violations(act, "2b")).isEmpty());
  }

  private byte[] numbered(int at) {
    var section = ActSection.text("Numero " + at + " ț", "Àè ".repeat(at), "🏠 → – €");
    return PRINTER.print(
        ActDocument.of("act", ActContent.titled("N. " + at).section(section).done(), "n.pdf"));
  }

  @Test
  void nothingIsFetchedFromOutside() throws Exception {
    // given
    var hits = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> hits.incrementAndGet());
    server.start();
    String canary = "http://127.0.0.1:" + server.getAddress().getPort() + "/canary.png";
    // when
    byte[] act =
        PRINTER.print(
            new ActDocument(
                "remote-image-for-test",
                Map.of("image", canary),
                "prova.pdf",
                "Prova",
                Locale.ITALIAN));
    server.stop(0);
    // then
    assertThat(text(act)).contains("Prima", "Dopo");
    assertThat(hits).hasValue(0);
  }

  private static String violations(byte[] pdf, String flavour) throws Exception {
    var kind = PDFAFlavour.byFlavourId(flavour);
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), kind);
        var validator = Foundries.defaultInstance().createValidator(kind, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(a -> a.getStatus().toString().equalsIgnoreCase("failed"))
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
          .distinct()
          .collect(Collectors.joining("\n"));
    }
  }

  static String text(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
