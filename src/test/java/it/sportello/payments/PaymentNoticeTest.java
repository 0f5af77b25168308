package it.sportello.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.documents.ActPrinter;
import it.sportello.testing.PdfA;
import it.sportello.testing.WholeHouse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The printed notice: its words, its standard, and its QR code read back from the page. */
@WholeHouse
class PaymentNoticeTest {

  private static final int DPI = 400;

  @Autowired private Payments payments;
  @Autowired private ActPrinter acts;
  @Autowired private PaymentSettings settings;
  @Autowired private Stage stage;

  @Test
  void theQrCodeIsReadFromTheRenderedPage() throws Exception {
    // given
    ApplicationId draft = stage.draft(Stage.PERMIT);
    PositionView position = stage.as(Stage.ARCHITECT, () -> payments.open(draft, true));
    // when
    byte[] pdf = stage.as(Stage.ARCHITECT, () -> payments.notice(draft)).content();
    // then
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getResources().getXObjectNames())
          .as("the codes are drawn, not pictures")
          .isEmpty();
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
      assertThat(read(page, BarcodeFormat.QR_CODE))
          .isEqualTo(
              "PAGOPA|002|%s|%s|%d"
                  .formatted(position.noticeNumber(), position.creditor(), position.cents()));
      assertThat(new PDFTextStripper().getText(document))
          .contains(position.spacedNumber(), position.debtorName(), "312,00", "diritti e bolli");
    }
  }

  @Test
  void theMatrixOfThePostOfficeIsReadFromTheRenderedPage() throws Exception {
    // given
    ApplicationId draft = stage.draft(Stage.PERMIT);
    PositionView position = stage.as(Stage.ARCHITECT, () -> payments.open(draft, false));
    var withAccount = new NoticePrinter(acts, paidAtThePost());
    // when
    byte[] pdf = withAccount.print(position);
    // then
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
      assertThat(read(page, BarcodeFormat.DATA_MATRIX))
          .hasSize(256)
          .startsWith("codfase=NBPA;18" + position.noticeNumber() + "12000012345678")
          .contains(position.creditor() + position.debtorTaxCode());
    }
  }

  @Test
  void itIsPdfA() {
    // given
    ApplicationId draft = stage.draft(Stage.PERMIT);
    stage.as(Stage.ARCHITECT, () -> payments.open(draft, false));
    // when
    byte[] pdf = stage.as(Stage.ARCHITECT, () -> payments.notice(draft)).content();
    // then
    assertThat(PdfA.violations(new ByteArrayInputStream(pdf))).isEmpty();
  }

  private PaymentSettings paidAtThePost() {
    PaymentSettings.Creditor now = settings.creditor();
    var creditor =
        new PaymentSettings.Creditor(
            now.taxCode(),
            now.name(),
            now.segregationCode(),
            "12345678",
            now.iban(),
            now.category(),
            now.province());
    return new PaymentSettings(creditor, settings.node(), settings.receipts(), 90);
  }

  /** As a camera does: looks at one part of the left half of the page after the other. */
  private static String read(BufferedImage page, BarcodeFormat format) {
    int side = DPI * 2;
    for (int top = 0; top + side < page.getHeight(); top += DPI / 20) {
      Optional<String> text = readPart(page.getSubimage(DPI / 2, top, side, side), format);
      if (text.isPresent()) {
        return text.get();
      }
    }
    throw new AssertionError("No code " + format + " on the page");
  }

  private static Optional<String> readPart(BufferedImage part, BarcodeFormat format) {
    int[] pixels = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
    var light = new RGBLuminanceSource(part.getWidth(), part.getHeight(), pixels);
    try {
      return Optional.of(
          new MultiFormatReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(light)),
                  Map.of(
                      DecodeHintType.POSSIBLE_FORMATS,
                      List.of(format),
                      DecodeHintType.TRY_HARDER,
                      true))
              .getText());
    } catch (NotFoundException notHere) {
      return Optional.empty();
    }
  }
}
