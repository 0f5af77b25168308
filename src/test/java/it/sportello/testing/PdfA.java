package it.sportello.testing;

import java.io.InputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF finds against PDF/A-2b in a document. */
public final class PdfA {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfA() {}

  public static List<String> violations(InputStream pdf) {
    try (var parser = Foundries.defaultInstance().createParser(pdf, PDFAFlavour.PDFA_2_B);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> !assertion.getStatus().toString().equalsIgnoreCase("passed"))
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .toList();
    } catch (Exception failure) {
      throw new IllegalStateException("veraPDF could not read the document", failure);
    }
  }
}
