package it.sportello.operations;

import it.sportello.documents.StoreCheck;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** I4: every document has its bytes, unchanged; bytes without a document are young. */
@Component
class ContentsOfDocuments implements Invariant {

  private static final Duration YOUNG = Duration.ofHours(24);

  private final JdbcTemplate jdbc;
  private final StoreCheck store;
  private final Clock clock;

  ContentsOfDocuments(JdbcTemplate jdbc, StoreCheck store, Clock clock) {
    this.jdbc = jdbc;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "I4";
  }

  @Override
  public String says() {
    return "every document has its bytes, unchanged";
  }

  @Override
  public void check(Findings findings) {
    jdbc.query(
        "select distinct sha256, size_bytes from documents_document",
        row -> {
          String sha256 = row.getString(1);
          findings.count("contents", 1);
          store
              .fault(sha256, row.getLong(2))
              .ifPresent(fault -> findings.violation("content %s: %s", brief(sha256), fault));
        });
    store
        .namesOlderThan(clock.instant().minus(YOUNG))
        .filter(name -> !isKnown(name))
        .forEach(name -> findings.violation("content %s belongs to no document", brief(name)));
  }

  private boolean isKnown(String sha256) {
    Long rows =
        jdbc.queryForObject(
            "select count(*) from documents_document where sha256 = ?", Long.class, sha256);
    return rows != null && rows > 0;
  }

  private static String brief(String sha256) {
    return sha256.substring(0, Math.min(12, sha256.length()));
  }
}
