package it.sportello.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/**
 * Small pictures of files: the first page of a PDF, or an image made small. Drawn apart from the
 * request threads, within the time that a file gets; the last five hundred are kept in memory.
 */
@Component
public class Thumbnails {

  private static final float LONGEST_SIDE = 200;
  private static final long MOST_PIXELS = 50_000_000;
  private static final int KEPT = 500;
  private static final byte[] NONE = {};

  private final Documents documents;
  private final InspectionPool pool;
  private final Map<DocumentId, byte[]> last =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<DocumentId, byte[]> eldest) {
              return size() > KEPT;
            }
          });

  Thumbnails(Documents documents, InspectionPool pool) {
    this.documents = documents;
    this.pool = pool;
  }

  /** A PNG; none, if the file cannot be drawn. Fails with {@link FileHeld} while it is held. */
  public Optional<byte[]> of(DocumentId id) {
    byte[] known = last.get(id);
    if (known == null) {
      known = draw(id);
      last.put(id, known);
    }
    return known.length == 0 ? Optional.empty() : Optional.of(known);
  }

  private byte[] draw(DocumentId id) {
    DocumentView view = documents.view(id);
    if (!view.hasThumbnail()) {
      return NONE;
    }
    Path file = documents.file(id);
    try {
      return pool.run(view.name(), () -> png(view.mediaType(), file));
    } catch (FileRefused undrawable) {
      return NONE;
    }
  }

  private static byte[] png(String mediaType, Path file) throws IOException {
    BufferedImage picture = mediaType.equals("application/pdf") ? page(file) : image(file);
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }

  private static BufferedImage page(Path file) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      PDRectangle box = document.getPage(0).getCropBox();
      float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
      var renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      return renderer.renderImage(0, Math.min(1, LONGEST_SIDE / longest), ImageType.RGB);
    } catch (RuntimeException malformed) {
      throw new IOException(malformed);
    }
  }

  /** Read with as many pixels left out as it takes. */
  private static BufferedImage image(Path file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("No image");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
          throw new IOException("Too many pixels");
        }
        ImageReadParam small = reader.getDefaultReadParam();
        int step =
            (int) Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE);
        small.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, small);
      } finally {
        reader.dispose();
      }
    }
  }
}
