package it.sportello.documents;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font that was parsed once, with its usual letters already cut out for embedding. An act that
 * needs another letter gets a cut of its own. Serves one print at a time.
 */
final class ParsedFace {

  /** All before the arrows: Latin, punctuation, currencies. */
  private static final int TABLED = 0x2190;

  private static final int UNKNOWN = -1;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final float scale;
  private final int[] glyphOf = new int[TABLED];
  private final BitSet usual;
  private final PDType0Font pattern;
  private COSDictionary usualCut;

  ParsedFace(ActFonts.Face face) throws IOException {
    font = new TTFParser().parse(new RandomAccessReadBuffer(face.content()));
    glyphs = font.getUnicodeCmapLookup();
    scale = 1000f / font.getHeader().getUnitsPerEm();
    Arrays.fill(glyphOf, UNKNOWN);
    usual = new BitSet();
    face.usual().chars().filter(letter -> glyph(letter) != 0).forEach(usual::set);
    pattern = PDType0Font.load(new PDDocument(), font, true);
  }

  String name() {
    return pattern.getName();
  }

  PDType0Font pattern() {
    return pattern;
  }

  PDFontDescriptor descriptor() {
    return pattern.getFontDescriptor();
  }

  /** The number of the glyph, 0 for none. */
  int glyph(int letter) {
    if (letter >= TABLED) {
      return glyphs.getGlyphId(letter);
    }
    if (glyphOf[letter] == UNKNOWN) {
      glyphOf[letter] = glyphs.getGlyphId(letter);
    }
    return glyphOf[letter];
  }

  /** In thousandths of the size. */
  float width(int glyph) throws IOException {
    return Math.round(font.getHorizontalMetrics().getAdvanceWidth(glyph) * scale);
  }

  /** The font as a document embeds it that uses these letters. */
  COSDictionary cut(BitSet letters, PDDocument document) throws IOException {
    BitSet unusual = (BitSet) letters.clone();
    unusual.andNot(usual);
    if (!unusual.isEmpty()) {
      return cutOut(letters, document);
    }
    if (usualCut == null) {
      usualCut = cutOut(usual, new PDDocument());
    }
    return new PDFCloneUtility(document) {}.cloneForNewDocument(usualCut);
  }

  private COSDictionary cutOut(BitSet letters, PDDocument document) throws IOException {
    PDType0Font cut = PDType0Font.load(document, font, true);
    letters.stream().forEach(cut::addToSubset);
    cut.subset();
    return cut.getCOSObject();
  }
}
