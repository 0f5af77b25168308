package it.sportello.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A page that says what it stands for, in place of the paper of a real applicant. */
record DemoPaper(String label) {

  private static final float MARGIN = 60;
  private static final float HEADING = 32;
  private static final float SMALL = 16;
  private static final float LEADING = 1.3f;
  private static final float GREY = 0.75f;
  private static final float STROKE = 6;
  private static final int LETTERS_IN_A_LINE = 26;
  private static final int LINES_OF_A_PAGE = 14;

  /** The first words of the label: what a person would call the file. */
  String fileName() {
    return label.replaceFirst("\\s*[:,(;].*", "") + ".pdf";
  }

  byte[] pdf() {
    try (var pdf = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        float top = PDRectangle.A4.getHeight() - 2 * MARGIN;
        top = write(content, FontName.HELVETICA_BOLD, HEADING, lines(), top);
        top = write(content, FontName.HELVETICA, SMALL, List.of("Esempio della città demo"), top);
        rule(content, top - MARGIN);
      }
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static float write(
      PDPageContentStream content, FontName name, float size, List<String> lines, float top)
      throws IOException {
    PDFont font = new PDType1Font(name);
    float y = top;
    for (String line : lines) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(MARGIN, y);
      content.showText(line);
      content.endText();
      y -= size * LEADING;
    }
    return y;
  }

  /** Strokes where a real paper has its text. */
  private static void rule(PDPageContentStream content, float top) throws IOException {
    content.setStrokingColor(GREY);
    content.setLineWidth(STROKE);
    float y = top;
    for (int line = 0; line < LINES_OF_A_PAGE && y > MARGIN; line++) {
      float right = PDRectangle.A4.getWidth() - MARGIN * (line % 5 == 4 ? 4 : 1);
      content.moveTo(MARGIN, y);
      content.lineTo(right, y);
      content.stroke();
      y -= SMALL * 2;
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String word : label.replaceAll("[^\\x20-\\xff’–]", " ").split("\\s+")) {
      String last = lines.get(lines.size() - 1);
      if (last.isEmpty() || last.length() + word.length() < LETTERS_IN_A_LINE) {
        lines.set(lines.size() - 1, (last + " " + word).strip());
      } else {
        lines.add(word);
      }
    }
    return lines;
  }
}
