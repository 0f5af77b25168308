package it.sportello.documents;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Uploads in pieces that go on after an interruption, also on another node: the row says whose they
 * are, the file on the shared store how far they have come. No transaction is open while bytes
 * flow.
 */
@Service
@Transactional(
    propagation = Propagation.SUPPORTS,
    noRollbackFor = {FileRefused.class, UploadOutOfStep.class})
public class Uploads {

  private static final Duration ABANDONED = Duration.ofHours(24);

  private final PendingUploads rows;
  private final ContentStore contents;
  private final Intake intake;
  private final Documents documents;
  private final Clock clock;

  Uploads(
      PendingUploads rows, ContentStore contents, Intake intake, Documents documents, Clock clock) {
    this.rows = rows;
    this.contents = contents;
    this.intake = intake;
    this.documents = documents;
    this.clock = clock;
  }

  /** Announces a file; what its name or size forbid is refused before a byte is sent. */
  public UploadView begin(String owner, String name, long size) {
    intake.announce(name, size);
    var upload = new PendingUpload(owner, FileName.clean(name), size, clock.instant());
    return rows.save(upload).view(0);
  }

  /** Adds a piece, which must begin where the last one ended. */
  public UploadView append(UploadId id, String owner, long offset, InputStream chunk) {
    PendingUpload upload = find(id, owner);
    PartialFile file = file(upload);
    if (upload.document() != null) {
      throw new UploadOutOfStep(id, upload.size());
    }
    file.append(offset, chunk);
    return upload.view(file.received());
  }

  public UploadView view(UploadId id, String owner) {
    PendingUpload upload = find(id, owner);
    return upload.view(upload.document() == null ? file(upload).received() : upload.size());
  }

  /** Checks and keeps the complete file; asking again gives the same document. */
  public DocumentView finish(UploadId id, String owner) {
    PendingUpload upload = find(id, owner);
    if (upload.document() != null) {
      return documents.view(upload.document());
    }
    PartialFile file = file(upload);
    if (file.received() != upload.size()) {
      throw new UploadOutOfStep(id, file.received());
    }
    return keep(upload, file);
  }

  /** Removes uploads begun more than a day ago, and what crashes left behind. */
  public int sweep() {
    Instant before = clock.instant().minus(ABANDONED);
    contents.sweepTemporary(before);
    List<PendingUpload> old = rows.findByBegunAtBefore(before);
    old.forEach(upload -> file(upload).discard());
    rows.deleteAll(old);
    return old.size();
  }

  private DocumentView keep(PendingUpload upload, PartialFile file) {
    try {
      DocumentView document =
          documents.store(IncomingFile.upload(file::open, upload.name(), upload.owner()));
      upload.becomes(document.id());
      rows.save(upload);
      file.discard();
      return document;
    } catch (FileRefused refused) {
      if (refused.reason() != FileRefused.Reason.BUSY) {
        file.discard();
        rows.delete(upload);
      }
      throw refused;
    }
  }

  private PendingUpload find(UploadId id, String owner) {
    return rows.findById(id.value())
        .filter(upload -> upload.belongsTo(owner))
        .orElseThrow(() -> new UploadNotFound(id));
  }

  private PartialFile file(PendingUpload upload) {
    return new PartialFile(upload.id(), contents.partial(upload.id().value()), upload.size());
  }
}
