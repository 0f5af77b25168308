package it.sportello.documents;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.util.OpenUtil;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Measures words letter by letter, also where a letter comes from the second font: the library
 * would only find out by a failure. What it is not sure of it leaves to the library.
 */
final class LineMeasure extends PdfBoxTextRenderer {

  /** From here on the library measures mixed fonts piece by piece, and rounds each piece. */
  private static final int LONG = 32;

  private static final char SOFT_HYPHEN = 0xad;
  private static final char OBJECT = 0xfffc;
  private static final float UNSURE = -1;
  private static final float TOLERANCE = 0.01f;

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    var fonts = (PdfBoxFSFont) font;
    float sum = 0;
    for (int i = 0; i < text.length() && sum >= 0; i++) {
      float width = widthOf(text.charAt(i), fonts, text.length() >= LONG);
      sum = width < 0 ? UNSURE : sum + width;
    }
    if (sum < 0) {
      return super.getWidth(context, font, text);
    }
    float width = sum / 1000f * fonts.getSize2D();
    return width - Math.floor(width) < TOLERANCE ? (int) width : (int) Math.ceil(width);
  }

  private static float widthOf(char letter, PdfBoxFSFont fonts, boolean onlyFirst) {
    if (letter == SOFT_HYPHEN || letter == OBJECT || Character.isSurrogate(letter)) {
      return UNSURE;
    }
    for (FontDescription font : fonts.getFontDescriptions()) {
      var face = (PrintedFace) font.getFont();
      if (face.has(letter)) {
        return widthIn(face, letter);
      }
      if (onlyFirst) {
        return UNSURE;
      }
    }
    return OpenUtil.isCodePointPrintable(letter) ? UNSURE : 0;
  }

  private static float widthIn(PrintedFace face, char letter) {
    try {
      return face.widthOf(letter);
    } catch (IOException failure) {
      throw new UncheckedIOException("A letter could not be measured: " + (int) letter, failure);
    }
  }
}
