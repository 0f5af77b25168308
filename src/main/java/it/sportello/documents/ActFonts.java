package it.sportello.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The fonts of printed acts, all embedded: Titillium Web and Roboto Mono come with the design
 * system of the pages, Liberation Sans (in PDFBox) has the letters they lack.
 */
final class ActFonts {

  private static final String DESIGN_SYSTEM =
      "classpath*:META-INF/resources/webjars/bootstrap-italia/*/dist/fonts/";
  private static final String LIBERATION =
      "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String OF_DIGESTS = "0123456789abcdef";
  private static final String OF_ACTS =
      " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`"
          + "abcdefghijklmnopqrstuvwxyz{|}~ÀÈÉÌÒÙàèéìíòóùç«»°ºª§·–—‘’“”…€";

  /** A font file: how style sheets call it, the letters most acts need of it, and its bytes. */
  record Face(String family, int weight, FontStyle style, String usual, byte[] content) {}

  private List<Face> faces;

  synchronized List<Face> faces() {
    if (faces == null) {
      faces =
          List.of(
              titillium("regular", 400, FontStyle.NORMAL),
              titillium("italic", 400, FontStyle.ITALIC),
              titillium("600", 600, FontStyle.NORMAL),
              titillium("700", 700, FontStyle.NORMAL),
              designed("Roboto Mono", "Roboto_Mono/roboto-mono-v13-latin-ext_latin-regular.ttf"),
              liberation(400, FontStyle.NORMAL),
              liberation(400, FontStyle.ITALIC),
              liberation(700, FontStyle.NORMAL));
    }
    return faces;
  }

  private static Face titillium(String variant, int weight, FontStyle style) {
    String file = "Titillium_Web/titillium-web-v10-latin-ext_latin-" + variant + ".ttf";
    return new Face("Titillium Web", weight, style, OF_ACTS, read(find(file)));
  }

  private static Face designed(String family, String file) {
    return new Face(family, 400, FontStyle.NORMAL, OF_DIGESTS, read(find(file)));
  }

  private static Face liberation(int weight, FontStyle style) {
    return new Face("Liberation Sans", weight, style, "", read(new ClassPathResource(LIBERATION)));
  }

  private static Resource find(String file) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver().getResources(DESIGN_SYSTEM + file);
      if (found.length == 0) {
        throw new IllegalStateException("Font not found: " + file);
      }
      return found[0];
    } catch (IOException failure) {
      throw new UncheckedIOException("Font could not be found: " + file, failure);
    }
  }

  private static byte[] read(Resource font) {
    try (InputStream in = font.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException("Font could not be read: " + font, failure);
    }
  }
}
