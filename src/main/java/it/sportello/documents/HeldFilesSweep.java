package it.sportello.documents;

import java.nio.file.Path;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the scanner again about files that wait for it; several nodes may do so at once. */
@Component
class HeldFilesSweep {

  private static final Limit A_BATCH = Limit.of(50);

  private final HeldFiles held;
  private final StoredDocuments rows;
  private final ContentStore contents;
  private final MalwareScanner scanner;

  HeldFilesSweep(
      HeldFiles held, StoredDocuments rows, ContentStore contents, MalwareScanner scanner) {
    this.held = held;
    this.rows = rows;
    this.contents = contents;
    this.scanner = scanner;
  }

  /** Stops at the first file about which the scanner still says nothing. */
  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
  void sweep() {
    for (HeldFile waiting : held.findByStateOrderByHeldSince(ScanState.WAITING, A_BATCH)) {
      if (settle(waiting) == ScanState.WAITING) {
        return;
      }
    }
  }

  private ScanState settle(HeldFile file) {
    Path content = contents.path(rows.findById(file.documentId()).orElseThrow().sha256());
    ScanState verdict = scanner.scan(content);
    if (verdict == ScanState.CLEAN) {
      held.deleteById(file.documentId());
    } else if (verdict == ScanState.HARMFUL) {
      file.isHarmful();
      held.save(file);
    }
    return verdict;
  }
}
