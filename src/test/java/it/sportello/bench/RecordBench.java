package it.sportello.bench;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.demo.Stage;
import it.sportello.identity.Actor;
import it.sportello.interop.Channel;
import it.sportello.interop.OutboundMessage;
import it.sportello.interop.Outbox;
import it.sportello.law.CaseNumber;
import it.sportello.testing.OnPostgres;
import it.sportello.testing.WholeHouse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the record and the outbox cost of a filing: their share of its time. */
@WholeHouse
@ContextConfiguration(initializers = OnPostgres.class)
class RecordBench {

  private static final int WARM = 20;
  private static final int TURNS = 60;

  @Autowired private Stage stage;
  @Autowired private Audit audit;
  @Autowired private Outbox outbox;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private PlatformTransactionManager transactions;

  private CaseNumber filed;

  @Test
  void shareOfAFiling() {
    var warm = new Ratio();
    var measured = new Ratio();
    for (int turn = 0; turn < WARM + TURNS; turn++) {
      Ratio into = turn < WARM ? warm : measured;
      into.bare(() -> filed = stage.filePermit());
      long lines = count("select count(*) from audit_entry where chain = ?");
      long messages = count("select count(*) from interop_outbound_message where case_number = ?");
      into.ours(() -> again(lines, messages));
    }
    measured.print(
        "record and outbox of a filing, ms, against the whole filing with its draft",
        "ratio ≤ 0.15");
  }

  /** The same lines and messages as the filing wrote, in one transaction. */
  private void again(long lines, long messages) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              for (long i = 0; i < lines; i++) {
                String event = UUID.randomUUID().toString();
                audit.record(Chain.HOUSE, Actor.SYSTEM, AuditKind.ACT, "FILED", event);
              }
              for (long i = 0; i < messages; i++) {
                outbox.enqueue(message());
              }
            });
  }

  private static OutboundMessage message() {
    return new OutboundMessage(
        UUID.randomUUID().toString(),
        Channel.EMAIL,
        "nessuno@esempio.it",
        "Prova",
        "Testo di prova.",
        List.of(),
        null);
  }

  private long count(String question) {
    Long found = jdbc.queryForObject(question, Long.class, filed.value());
    return found == null ? 0 : found;
  }
}
