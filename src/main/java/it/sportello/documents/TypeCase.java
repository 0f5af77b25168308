package it.sportello.documents;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of acts, parsed once; serves one print at a time. */
final class TypeCase {

  private final List<Slot> slots;
  private final FSCacheEx<String, FSCacheValue> metrics;

  /** The metrics are shared by all cases: they only have to be taken once from each font. */
  TypeCase(List<ActFonts.Face> faces, FSCacheEx<String, FSCacheValue> metrics) {
    this.slots = faces.stream().map(Slot::new).toList();
    this.metrics = metrics;
    slots.stream().filter(slot -> metrics.get(slot.key()) == null).forEach(this::measure);
  }

  private void measure(Slot slot) {
    ParsedFace face = slot.parsed();
    try {
      metrics.put(slot.key(), PdfBoxRawPDFontMetrics.fromPdfBox(face.pattern(), face.descriptor()));
    } catch (IOException failure) {
      throw new UncheckedIOException("Font could not be measured: " + face.name(), failure);
    }
  }

  /** Offers the fonts to a document; only those are embedded in which a letter is printed. */
  void offerTo(PdfRendererBuilder builder, PDDocument document) {
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    for (Slot slot : slots) {
      ActFonts.Face face = slot.file;
      builder.useFont(
          new Supplier(slot, document), face.family(), face.weight(), face.style(), true);
    }
  }

  /** A font of which only the file is known until the first letter is printed with it. */
  private static final class Slot {

    private final ActFonts.Face file;
    private ParsedFace parsed;

    private Slot(ActFonts.Face file) {
      this.file = file;
    }

    /** As the library calls its metrics; else it would measure again, without underlines. */
    private String key() {
      String style = file.style().name().toLowerCase(Locale.ROOT);
      return "font-metrics2:%s:%d:%s".formatted(file.family(), file.weight(), style);
    }

    private ParsedFace parsed() {
      if (parsed == null) {
        parsed = parse();
      }
      return parsed;
    }

    private ParsedFace parse() {
      try {
        return new ParsedFace(file);
      } catch (IOException failure) {
        throw new UncheckedIOException("Font could not be read: " + file.family(), failure);
      }
    }
  }

  private static final class Supplier extends PDFontSupplier {

    private final Slot slot;
    private final PDDocument document;

    private Supplier(Slot slot, PDDocument document) {
      super(null);
      this.slot = slot;
      this.document = document;
    }

    @Override
    public PDFont supply() {
      return new PrintedFace(slot.parsed(), document);
    }
  }
}
