package it.sportello.documents;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Opens a PDF once: readable, within limits, with what is active in it, and how far it is signed.
 */
final class PdfCheck {

  private static final int MOST_PAGES = 2_000;
  private static final float LONGEST_SIDE = 14_400;

  /** What was found in a PDF. */
  record Found(boolean signed, boolean wholeCovered, List<String> warnings) {}

  private PdfCheck() {}

  static Found check(Inspector.Candidate file) throws IOException {
    PdfStreams.requireModest(file);
    File source = file.path().toFile();
    try (PDDocument document =
        Loader.loadPDF(source, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      requireLimits(file, document);
      PdfPrograms.requireNone(file, document);
      List<PDSignature> signatures = document.getSignatureDictionaries();
      boolean whole = signatures.stream().anyMatch(s -> reaches(s, source.length()));
      return new Found(!signatures.isEmpty(), whole, warnings(document, signatures, whole));
    } catch (InvalidPasswordException locked) {
      throw FileRefused.because(FileRefused.Reason.PASSWORD_PROTECTED, file.name());
    } catch (ClassCastException | IllegalArgumentException | NullPointerException malformed) {
      throw FileRefused.because(FileRefused.Reason.DAMAGED, file.name());
    }
  }

  private static void requireLimits(Inspector.Candidate file, PDDocument document) {
    int pages = document.getNumberOfPages();
    if (pages == 0) {
      throw FileRefused.because(FileRefused.Reason.DAMAGED, file.name());
    }
    if (pages > MOST_PAGES) {
      throw FileRefused.because(FileRefused.Reason.TOO_COMPLEX, file.name());
    }
    for (PDPage page : document.getPages()) {
      PDRectangle box = page.getMediaBox();
      if (box.getWidth() > LONGEST_SIDE || box.getHeight() > LONGEST_SIDE) {
        throw FileRefused.because(FileRefused.Reason.TOO_COMPLEX, file.name());
      }
    }
  }

  private static List<String> warnings(
      PDDocument document, List<PDSignature> signatures, boolean whole) {
    List<String> warnings = new ArrayList<>(PdfActions.in(document));
    if (document.isEncrypted()) {
      warnings.add("Il PDF ha restrizioni d'uso (stampa, copia o modifica).");
    }
    if (!signatures.isEmpty() && !whole) {
      warnings.add("Le firme non coprono l'intero PDF: vi è stato aggiunto qualcosa dopo.");
    }
    return warnings;
  }

  private static boolean reaches(PDSignature signature, long length) {
    int[] range = signature.getByteRange();
    return range != null
        && range.length == 4
        && range[0] == 0
        && (long) range[2] + range[3] == length;
  }
}
