package it.sportello.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Files have small pictures; whatever cannot be drawn has none, and nothing else happens. */
@SpringBootTest(
    classes = DocumentsSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:thumbnails")
class ThumbnailsTest {

  @TempDir private static Path store;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry properties) {
    properties.add("sportello.documents.store", () -> store);
  }

  @Autowired private Documents documents;
  @Autowired private Thumbnails thumbnails;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a page of paper,        595, 842, 200",
    "a large drawing,        3370, 2384, 200",
    "smaller than a picture, 100, 80, 100",
    "a long strip,           14000, 20, 200",
  })
  void theFirstPageOfADocumentIsDrawn(String why, int width, int height, int longest)
      throws IOException {
    BufferedImage picture = picture(store("a.pdf", pdf(width, height)));
    assertThat(Math.max(picture.getWidth(), picture.getHeight()))
        .as(why)
        .isLessThanOrEqualTo(longest);
    assertThat(Math.max(picture.getWidth(), picture.getHeight()))
        .as(why)
        .isGreaterThan(longest / 2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"png, 4000, 3000", "jpg, 640, 480", "png, 10, 10"})
  void anImageIsMadeSmall(String kind, int width, int height) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, kind, out);
    BufferedImage picture = picture(store("a." + kind, out.toByteArray()));
    assertThat(Math.max(picture.getWidth(), picture.getHeight())).isLessThanOrEqualTo(220);
  }

  @Test
  void whatCannotBeDrawnHasNone() throws IOException {
    DocumentView xml =
        store("a.xml", "<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8));
    assertThat(xml.hasThumbnail()).isFalse();
    assertThat(thumbnails.of(xml.id())).isEmpty();
  }

  private BufferedImage picture(DocumentView view) throws IOException {
    byte[] png = thumbnails.of(view.id()).orElseThrow();
    assertThat(thumbnails.of(view.id())).hasValue(png);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private DocumentView store(String name, byte[] content) {
    return documents.store(
        IncomingFile.upload(() -> new ByteArrayInputStream(content), name, "giulia.bianchi"));
  }

  private static byte[] pdf(int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(new PDRectangle(width, height)));
      document.save(out);
    }
    return out.toByteArray();
  }
}
