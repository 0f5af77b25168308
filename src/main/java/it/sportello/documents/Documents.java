package it.sportello.documents;

import it.sportello.documents.StoredDocuments.WithState;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files as they arrived, says what was found in them, and prints acts. */
@Service
@Transactional(readOnly = true)
public class Documents {

  private final StoredDocuments rows;
  private final HeldFiles held;
  private final ContentStore contents;
  private final Intake intake;
  private final PressRoom press;
  private final Clock clock;

  Documents(
      StoredDocuments rows,
      HeldFiles held,
      ContentStore contents,
      Intake intake,
      PressRoom press,
      Clock clock) {
    this.held = held;
    this.rows = rows;
    this.contents = contents;
    this.intake = intake;
    this.press = press;
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
    StoredDocument kept = rows.save(row);
    if (content.scan() == ScanState.WAITING) {
      held.save(new HeldFile(new DocumentId(kept.getId()), clock.instant()));
    }
    return kept.view(content.scan());
  }

  /** Prints an act as PDF/A and keeps it: whatever fails in it undoes the caller's transaction. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public DocumentId print(ActDocument act) {
    return press.print(act);
  }

  /** The bytes as they arrived, unless the file is held; the caller closes the stream. */
  public InputStream open(DocumentId id) {
    return contents.open(mayBeRead(id).sha256());
  }

  /** Where the bytes lie, unless the file is held; to be read only. */
  Path file(DocumentId id) {
    return contents.path(mayBeRead(id).sha256());
  }

  private StoredDocument mayBeRead(DocumentId id) {
    ScanState state = state(id.value());
    if (state != ScanState.CLEAN) {
      throw new FileHeld(id, state);
    }
    return row(id);
  }

  public DocumentView view(DocumentId id) {
    return row(id).view(state(id.value()));
  }

  /** The views in the order of the ids; ids that are not known are left out. */
  public List<DocumentView> views(Collection<DocumentId> ids) {
    press.collect();
    List<String> keys = ids.stream().map(DocumentId::value).toList();
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<String, DocumentView> found =
        rows.withState(keys).stream()
            .collect(Collectors.toMap(one -> one.row().getId(), WithState::view));
    return keys.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private ScanState state(String id) {
    press.collect();
    return held.findById(id).map(HeldFile::state).orElse(ScanState.CLEAN);
  }

  private StoredDocument row(DocumentId id) {
    press.collect();
    return rows.findById(id.value()).orElseThrow(() -> new DocumentNotFound(id));
  }
}
