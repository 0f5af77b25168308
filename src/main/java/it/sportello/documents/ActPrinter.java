package it.sportello.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.springframework.stereotype.Component;

/** Prints acts as PDF/A-2b with a structure that can be read aloud (PDF/UA); fetches nothing. */
@Component
public class ActPrinter {

  private static final String PRODUCER = "Sportello";

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final ActPages pages = new ActPages();
  private final ActFonts fonts = new ActFonts();

  ActPrinter() {}

  /** The act as the bytes of a PDF. */
  public byte[] print(ActDocument act) {
    String page = pages.render(act);
    var out = new ByteArrayOutputStream(64 * 1024);
    try {
      var builder = new PdfRendererBuilder();
      builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
      builder.usePdfUaAccessibility(true);
      builder.useColorProfile(ActFonts.colours());
      builder.withProducer(PRODUCER);
      fetchNothing(builder);
      fonts.embedIn(builder);
      builder.withHtmlContent(page, null);
      builder.toStream(out);
      builder.run();
    } catch (IOException failure) {
      throw new UncheckedIOException("Act " + act.fileName() + " could not be printed", failure);
    }
    return out.toByteArray();
  }

  private static void fetchNothing(PdfRendererBuilder builder) {
    builder.useUriResolver((base, uri) -> isInline(uri) ? uri : null);
    for (var moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> isInline(uri), moment);
    }
  }

  private static boolean isInline(String uri) {
    return uri != null && uri.startsWith("data:image/");
  }
}
