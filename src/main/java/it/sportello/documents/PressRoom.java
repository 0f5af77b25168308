package it.sportello.documents;

import it.sportello.law.InHand;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/**
 * Prints acts and writes them to disk beside the transaction that issues them, which waits for them
 * before it commits: an act that cannot be printed or kept is not issued.
 */
@Component
class PressRoom {

  private static final String PRINTED_BY = "Sportello";

  private final ActPrinter printer;
  private final Intake intake;
  private final StoredDocuments rows;
  private final Clock clock;
  private final InHand<Map<DocumentId, Sheet>> hand =
      new InHand<>(LinkedHashMap::new, this::collect);
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          work -> {
            var thread = new Thread(work, "press-room");
            thread.setDaemon(true);
            return thread;
          });

  PressRoom(ActPrinter printer, Intake intake, StoredDocuments rows, Clock clock) {
    this.printer = printer;
    this.intake = intake;
    this.rows = rows;
    this.clock = clock;
  }

  /** Has the act printed; its row is written before the transaction ends, or when it is read. */
  DocumentId print(ActDocument act) {
    var id = DocumentId.fresh();
    hand.get().put(id, new Sheet(act.fileName(), workers.submit(() -> printed(act))));
    return id;
  }

  /** Waits for what the transaction has had printed so far. */
  void collect() {
    if (InHand.isPossible()) {
      collect(hand.get());
    }
  }

  private void collect(Map<DocumentId, Sheet> sheets) {
    sheets.forEach((id, sheet) -> rows.save(row(id, sheet)));
    sheets.clear();
  }

  private StoredDocument row(DocumentId id, Sheet sheet) {
    try {
      Printed printed = sheet.printing().get();
      return new StoredDocument(id, printed.file(), printed.content(), clock.instant());
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException("Act " + sheet.name() + " not printed", failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Act " + sheet.name() + " not printed", interrupted);
    }
  }

  private Printed printed(ActDocument act) {
    IncomingFile file = IncomingFile.act(printer.print(act), act.fileName(), PRINTED_BY);
    return new Printed(file, intake.accept(file));
  }

  @PreDestroy
  void stop() {
    workers.shutdown();
  }

  /** An act on its way. */
  private record Sheet(String name, Future<Printed> printing) {}

  /** An act as it lies in the store. */
  private record Printed(IncomingFile file, Content content) {}
}
