package it.sportello.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** What the colours of acts mean (sRGB), as PDF/A wants it declared; compressed once for all. */
final class Colours {

  private static final String NAME = "sRGB IEC61966-2.1";
  private static final ICC_Profile PROFILE = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
  private static final byte[] COMPRESSED = compressed(profile());

  private Colours() {}

  static byte[] profile() {
    return PROFILE.getData();
  }

  static void declareIn(PDDocument document) throws IOException {
    COSStream profile = document.getDocument().createCOSStream();
    try (OutputStream raw = profile.createRawOutputStream()) {
      raw.write(COMPRESSED);
    }
    profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    profile.setInt(COSName.N, PROFILE.getNumComponents());
    var dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    dictionary.setItem(COSName.S, COSName.GTS_PDFA1);
    dictionary.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    var intent = new PDOutputIntent(dictionary);
    intent.setInfo(NAME);
    intent.setOutputCondition(NAME);
    intent.setOutputConditionIdentifier(NAME);
    intent.setRegistryName("http://www.color.org");
    document.getDocumentCatalog().addOutputIntent(intent);
  }

  private static byte[] compressed(byte[] content) {
    var out = new ByteArrayOutputStream();
    try (var deflated = new DeflaterOutputStream(out)) {
      deflated.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
