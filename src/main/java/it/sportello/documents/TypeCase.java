package it.sportello.documents;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of acts, each parsed when it is first printed with; serves one print at a time. */
final class TypeCase {

  private final List<ActFonts.Face> faces;
  private final Map<ActFonts.Face, TrueTypeFont> parsed = new HashMap<>();

  TypeCase(List<ActFonts.Face> faces) {
    this.faces = faces;
  }

  /** Offers the fonts to a document; only those are embedded in which a letter is printed. */
  void offerTo(PdfRendererBuilder builder, PDDocument document) {
    for (ActFonts.Face face : faces) {
      builder.useFont(
          new Supplier(face, document), face.family(), face.weight(), face.style(), true);
    }
  }

  private TrueTypeFont parsed(ActFonts.Face face) throws IOException {
    TrueTypeFont font = parsed.get(face);
    if (font == null) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(face.content()));
      parsed.put(face, font);
    }
    return font;
  }

  private final class Supplier extends PDFontSupplier {

    private final ActFonts.Face face;
    private final PDDocument document;

    private Supplier(ActFonts.Face face, PDDocument document) {
      super(null);
      this.face = face;
      this.document = document;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(document, parsed(face), true);
      } catch (IOException failure) {
        throw new UncheckedIOException("Font could not be read: " + face.family(), failure);
      }
    }
  }
}
