package it.sportello.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Refuses a PDF that carries a program among its attached files. */
final class PdfPrograms {

  private static final int DEEPEST = 20;
  private static final Pattern PROGRAM =
      Pattern.compile(".*\\.(exe|com|bat|cmd|scr|msi|dll|lnk|vbs|js|jse|wsf|ps1|hta|jar|sh)");

  private PdfPrograms() {}

  static void requireNone(Inspector.Candidate file, PDDocument document) throws IOException {
    var names = document.getDocumentCatalog().getNames();
    PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
    if (tree != null && holdsProgram(tree, 1)) {
      throw FileRefused.because(FileRefused.Reason.ACTIVE, file.name());
    }
  }

  private static boolean holdsProgram(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
      throws IOException {
    Map<String, PDComplexFileSpecification> here = node.getNames();
    if (here != null) {
      for (PDComplexFileSpecification attached : here.values()) {
        if (isProgram(attached)) {
          return true;
        }
      }
    }
    if (node.getKids() != null && depth < DEEPEST) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        if (holdsProgram(kid, depth + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isProgram(PDComplexFileSpecification attached) throws IOException {
    String name = String.valueOf(attached.getFilename()).toLowerCase(Locale.ROOT).strip();
    return PROGRAM.matcher(name).matches() || beginsLikeProgram(attached.getEmbeddedFile());
  }

  private static boolean beginsLikeProgram(PDEmbeddedFile content) throws IOException {
    if (content == null) {
      return false;
    }
    try (InputStream in = content.createInputStream()) {
      return in.read() == 'M' && in.read() == 'Z';
    }
  }
}
