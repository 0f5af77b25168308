package it.sportello.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Vector;

/** A parsed font in one document: knows which letters are printed, and is embedded at the end. */
final class PrintedFace extends PDFont {

  private final ParsedFace face;
  private final PDDocument document;
  private final BitSet letters = new BitSet();

  PrintedFace(ParsedFace face, PDDocument document) {
    super(named(face.name()));
    this.face = face;
    this.document = document;
  }

  private static COSDictionary named(String name) {
    var dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT);
    dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
    dictionary.setName(COSName.BASE_FONT, name);
    return dictionary;
  }

  boolean has(int letter) {
    return face.glyph(letter) != 0;
  }

  float widthOf(int letter) throws IOException {
    return face.width(face.glyph(letter));
  }

  @Override
  public float getStringWidth(String text) throws IOException {
    float width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += face.width(present(text.codePointAt(i)));
    }
    return width;
  }

  @Override
  protected byte[] encode(int letter) {
    int glyph = present(letter);
    return new byte[] {(byte) (glyph >> 8), (byte) glyph};
  }

  private int present(int letter) {
    int glyph = face.glyph(letter);
    if (glyph == 0) {
      throw new IllegalArgumentException("No glyph for " + letter + " in " + getName());
    }
    return glyph;
  }

  @Override
  public void addToSubset(int letter) {
    letters.set(letter);
  }

  @Override
  public boolean willBeSubset() {
    return true;
  }

  @Override
  public void subset() throws IOException {
    face.cut(letters, document).forEach(dict::setItem);
  }

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public PDFontDescriptor getFontDescriptor() {
    return face.descriptor();
  }

  @Override
  public BoundingBox getBoundingBox() throws IOException {
    return face.pattern().getBoundingBox();
  }

  @Override
  public int readCode(InputStream in) throws IOException {
    return in.read() << 8 | in.read();
  }

  @Override
  public float getWidth(int glyph) throws IOException {
    return face.width(glyph);
  }

  @Override
  public float getWidthFromFont(int glyph) throws IOException {
    return face.width(glyph);
  }

  @Override
  public float getHeight(int glyph) throws IOException {
    return face.pattern().getHeight(glyph);
  }

  @Override
  public boolean hasExplicitWidth(int glyph) {
    return true;
  }

  @Override
  protected float getStandard14Width(int glyph) {
    throw new IllegalStateException("An embedded font has widths of its own: " + getName());
  }

  @Override
  public Vector getPositionVector(int glyph) {
    return face.pattern().getPositionVector(glyph);
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }
}
