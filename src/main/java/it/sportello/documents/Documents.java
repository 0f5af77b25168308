package it.sportello.documents;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files as they arrived, says what was found in them, and prints acts. */
@Service
@Transactional(readOnly = true)
public class Documents {

  private final StoredDocuments rows;
  private final ContentStore contents;
  private final Intake intake;
  private final ActPrinter printer;
  private final Clock clock;

  Documents(
      StoredDocuments rows, ContentStore contents, Intake intake, ActPrinter printer, Clock clock) {
    this.rows = rows;
    this.contents = contents;
    this.intake = intake;
    this.printer = printer;
    this.clock = clock;
  }

  /**
   * Checks and keeps a file; the row joins the transaction of the caller, and no transaction is
   * held open while the bytes are read. A refusal leaves the caller's transaction as it was.
   */
  @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = FileRefused.class)
  public DocumentView store(IncomingFile file) {
    Content content = intake.accept(file);
    var row = new StoredDocument(DocumentId.fresh(), file, content, clock.instant());
    return rows.save(row).view();
  }

  /** Prints an act as PDF/A and keeps it. */
  @Transactional(propagation = Propagation.SUPPORTS, noRollbackFor = FileRefused.class)
  public DocumentView print(ActDocument act) {
    return store(IncomingFile.act(printer.print(act), act.fileName(), "Sportello"));
  }

  /** The bytes as they arrived; the caller closes the stream. */
  public InputStream open(DocumentId id) {
    return contents.open(row(id).sha256());
  }

  public DocumentView view(DocumentId id) {
    return row(id).view();
  }

  /** The views in the order of the ids; ids that are not known are left out. */
  public List<DocumentView> views(Collection<DocumentId> ids) {
    List<String> keys = ids.stream().map(DocumentId::value).toList();
    Map<String, StoredDocument> found =
        rows.findAllById(keys).stream()
            .collect(Collectors.toMap(StoredDocument::getId, Function.identity()));
    return keys.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .map(StoredDocument::view)
        .toList();
  }

  private StoredDocument row(DocumentId id) {
    return rows.findById(id.value()).orElseThrow(() -> new DocumentNotFound(id));
  }
}
