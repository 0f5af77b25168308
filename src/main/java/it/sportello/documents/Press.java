package it.sportello.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Prints one page of HTML at a time, and keeps what the next needs again: fonts and parser. */
final class Press {

  private static final String PRODUCER = "Sportello";

  private final TypeCase types;
  private final ClosedXml parser = new ClosedXml();

  Press(TypeCase types) {
    this.types = types;
  }

  byte[] print(String page) throws IOException {
    try (var document = new PDDocument()) {
      try (PdfBoxRenderer renderer = renderer(page, document)) {
        renderer.getSharedContext().setTextRenderer(new LineMeasure());
        renderer.createPDFWithoutClosing();
        Colours.declareIn(document);
      }
      var out = new ByteArrayOutputStream(64 * 1024);
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private PdfBoxRenderer renderer(String page, PDDocument document) throws IOException {
    var builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePageSupplier((owner, width, height, number, shadow) -> sheet(owner, width, height));
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_B);
    builder.usePdfUaAccessibility(true);
    builder.withProducer(PRODUCER);
    fetchNothing(builder);
    types.offerTo(builder, document);
    builder.withW3cDocument(parser.parse(page), null);
    return builder.buildPdfRenderer();
  }

  private static PDPage sheet(PDDocument document, float width, float height) {
    var page = new PDPage(new PDRectangle(width, height));
    var resources = new PDResources();
    resources.getCOSObject().setItem(COSName.PROPERTIES, new Artifacts());
    page.setResources(resources);
    document.addPage(page);
    return page;
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
