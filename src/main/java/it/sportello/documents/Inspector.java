package it.sportello.documents;

import it.sportello.documents.SignatureReport.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Looks inside a file: what it is, whether it can be read, how it is signed. */
@Component
class Inspector {

  private static final int DEEPEST = 5;

  /** A file on disk with the name and the type it claims. */
  record Candidate(Path path, String name, FileType type) {}

  /** Read when the first file arrives: the list of types is long. */
  private static final class Detection {
    static final Tika TIKA = new Tika();
  }

  private final InspectionPool pool;
  private final SignatureCheck signatures;
  private final ContentStore contents;

  Inspector(InspectionPool pool, SignatureCheck signatures, ContentStore contents) {
    this.pool = pool;
    this.signatures = signatures;
    this.contents = contents;
  }

  Inspection inspect(Candidate file) {
    return pool.run(file.name(), () -> look(file, 1));
  }

  private Inspection look(Candidate file, int depth) throws IOException {
    if (detect(file) != file.type()) {
      throw FileRefused.because(FileRefused.Reason.CONTENT_MISMATCH, file.name());
    }
    return switch (file.type()) {
      case PDF -> lookAtPdf(file);
      case P7M -> lookAtEnvelope(file, depth);
      case XML -> {
        XmlCheck.requireWellFormed(file);
        yield Inspection.unsigned(FileType.XML, List.of());
      }
      case JPEG, PNG -> Inspection.unsigned(file.type(), List.of());
    };
  }

  private Inspection lookAtPdf(Candidate file) throws IOException {
    var found = PdfCheck.check(file);
    if (!found.signed()) {
      return Inspection.unsigned(FileType.PDF, found.warnings());
    }
    var checked = signatures.check(file, found.wholeCovered());
    var report = SignatureReport.of(Kind.PADES, checked, found.wholeCovered());
    return new Inspection(FileType.PDF, report, found.warnings());
  }

  private Inspection lookAtEnvelope(Candidate file, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw FileRefused.because(FileRefused.Reason.TOO_COMPLEX, file.name());
    }
    Path inner = contents.temporary();
    try {
      Envelope.open(file, inner);
      var checked = signatures.check(file, true);
      return Inspection.envelope(checked, look(inside(file, inner), depth + 1));
    } finally {
      ContentStore.discard(inner);
    }
  }

  /** Two who sign one envelope often leave {@code .p7m.p7m} around a single one: that is fine. */
  private Candidate inside(Candidate envelope, Path inner) throws IOException {
    String once = envelope.name().replaceFirst("(?i)\\.p7m$", "");
    String bare = envelope.name().replaceFirst("(?i)(\\.p7m)+$", "");
    FileType type = detect(new Candidate(inner, once, null));
    boolean honest = type == FileType.P7M || FileType.named(bare).map(type::equals).orElse(true);
    if (!honest) {
      throw FileRefused.because(FileRefused.Reason.CONTENT_MISMATCH, once);
    }
    return new Candidate(inner, once, type);
  }

  private FileType detect(Candidate file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
      return FileType.detected(Detection.TIKA.detect(in))
          .orElseThrow(() -> FileRefused.because(FileRefused.Reason.CONTENT_MISMATCH, file.name()));
    }
  }
}
