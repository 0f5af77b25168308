package it.sportello.documents;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.util.OpenUtil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Measures words by the widths of their letters, each asked of the font once and not at each word.
 * What it is not sure of it leaves to the library. Serves one print at a time.
 */
final class LineMeasure extends PdfBoxTextRenderer {

  /** All before the arrows: Latin, punctuation, currencies. */
  private static final int LETTERS = 0x2190;

  /** From here on the library measures mixed fonts piece by piece, and rounds each piece. */
  private static final int LONG = 32;

  private static final char SOFT_HYPHEN = 0xad;
  private static final float UNKNOWN = -1;
  private static final float ABSENT = -2;
  private static final float TOLERANCE = 0.01f;

  private final Map<String, float[]> widths = new HashMap<>();
  private final Map<FontDescription, float[]> widthsHere = new IdentityHashMap<>();

  /** Forgets the fonts of the document, not the widths. */
  void forget() {
    widthsHere.clear();
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    var fonts = (PdfBoxFSFont) font;
    float sum = 0;
    for (int i = 0; i < text.length() && sum >= 0; i++) {
      float width = widthOf(text.charAt(i), fonts, text.length() >= LONG);
      sum = width < 0 ? ABSENT : sum + width;
    }
    if (sum < 0) {
      return super.getWidth(context, font, text);
    }
    float width = sum / 1000f * fonts.getSize2D();
    return width - Math.floor(width) < TOLERANCE ? (int) width : (int) Math.ceil(width);
  }

  private float widthOf(char letter, PdfBoxFSFont fonts, boolean firstOnly) {
    if (letter >= LETTERS || letter == SOFT_HYPHEN) {
      return ABSENT;
    }
    for (FontDescription font : fonts.getFontDescriptions()) {
      float width = widthIn(font, letter);
      if (width >= 0) {
        return width;
      }
      if (firstOnly) {
        return ABSENT;
      }
    }
    return OpenUtil.isCodePointPrintable(letter) ? ABSENT : 0;
  }

  private float widthIn(FontDescription font, char letter) {
    float[] known = widthsHere.get(font);
    if (known == null) {
      known = widths.computeIfAbsent(key(font), key -> blank());
      widthsHere.put(font, known);
    }
    if (known[letter] == UNKNOWN) {
      known[letter] = ask((PDType0Font) font.getFont(), letter);
    }
    return known[letter];
  }

  private static String key(FontDescription font) {
    return font.getFamily() + ' ' + font.getWeight() + ' ' + font.getStyle();
  }

  private static float[] blank() {
    float[] blank = new float[LETTERS];
    Arrays.fill(blank, UNKNOWN);
    return blank;
  }

  private static float ask(PDType0Font font, char letter) {
    try {
      return font.getCmapLookup().getGlyphId(letter) == 0
          ? ABSENT
          : font.getStringWidth(String.valueOf(letter));
    } catch (IOException failure) {
      throw new UncheckedIOException("A letter could not be measured: " + (int) letter, failure);
    }
  }
}
