package it.sportello.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import it.sportello.bench.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An act filled and printed by the house against the bare library that prints the same HTML with
 * the same fonts to the same standard, as its manual says: fonts as streams, HTML as a text.
 */
class ActPrintBench {

  private static final int WARM = 40;
  private static final int TIMES = 60;

  private final ActPrinter printer = new ActPrinter();
  private final ActFonts fonts = new ActFonts();
  private final ActDocument act = ActDocument.of("act", ActSamples.full(), "permesso.pdf");
  private final String html = new ActPages().render(act);

  @Test
  void aPageOfActs() {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int i = 0; i < WARM + TIMES; i++) {
      double one = millis(() -> printer.print(act));
      double other = millis(this::bare);
      if (i >= WARM) {
        ours.add(one);
        bare.add(other);
      }
    }
    Table.compare(
        "printing an act, ms, against the bare library", median(ours), median(bare), "ratio ≤ 0.8");
  }

  private void bare() {
    var builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(Colours.profile());
    for (ActFonts.Face face : fonts.faces()) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.content()),
          face.family(),
          face.weight(),
          face.style(),
          true);
    }
    builder.withHtmlContent(html, null);
    builder.toStream(new ByteArrayOutputStream());
    try {
      builder.run();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static double millis(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }
}
