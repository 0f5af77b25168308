package it.sportello.documents;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of acts, parsed once; serves one print at a time. */
final class TypeCase {

  private record Slot(ActFonts.Face file, ParsedFace parsed) {}

  private final List<Slot> slots = new ArrayList<>();
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  TypeCase(List<ActFonts.Face> faces) {
    try {
      for (ActFonts.Face face : faces) {
        var parsed = new ParsedFace(face);
        slots.add(new Slot(face, parsed));
        metrics.put(
            keyOf(face), PdfBoxRawPDFontMetrics.fromPdfBox(parsed.pattern(), parsed.descriptor()));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("The fonts of acts could not be read", failure);
    }
  }

  /** Offers the fonts to a document; only those are embedded in which a letter is printed. */
  void offerTo(PdfRendererBuilder builder, PDDocument document) {
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    for (Slot slot : slots) {
      ActFonts.Face face = slot.file();
      builder.useFont(
          new Supplier(slot.parsed(), document), face.family(), face.weight(), face.style(), true);
    }
  }

  /** As the library calls them; under another name it would measure again, without underlines. */
  private static String keyOf(ActFonts.Face face) {
    FontStyle style = face.style();
    return "font-metrics2:%s:%d:%s"
        .formatted(face.family(), face.weight(), style.name().toLowerCase(Locale.ROOT));
  }

  private static final class Supplier extends PDFontSupplier {

    private final ParsedFace face;
    private final PDDocument document;

    private Supplier(ParsedFace face, PDDocument document) {
      super(null);
      this.face = face;
      this.document = document;
    }

    @Override
    public PDFont supply() {
      return new PrintedFace(face, document);
    }
  }
}
