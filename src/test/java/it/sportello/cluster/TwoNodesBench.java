package it.sportello.cluster;

import it.sportello.bench.Table;
import it.sportello.testing.PermitAnswers;
import it.sportello.testing.PostgresServer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second node costs a case, and how soon it takes up the work of one that died. */
class TwoNodesBench {

  private static final int WARM = 8;
  private static final int FILINGS = 20;
  private static final int LOCK_SECONDS = 20;

  @TempDir private Path folder;

  @Test
  void twoNodesAgainstOne() throws SQLException {
    String database = PostgresServer.freshDatabase();
    List<String> settings = Nodes.settings(database, folder);
    try (var first = Node.started("one", settings);
        var second = Node.started("two", settings)) {
      file(List.of(first), WARM);
      file(List.of(second), WARM);
      Cost alone = perCase(database, List.of(first));
      Cost together = perCase(database, List.of(first, second));
      Table.compare(
          "processor time of the JVMs for each case, ms: two nodes against one",
          together.processor(),
          alone.processor(),
          "ratio ≤ 1.1");
      Table.compare(
          "time of the database for each case, ms: two nodes against one",
          together.database(),
          alone.database(),
          "ratio ≤ 1.1");
      Table.compare(
          "work of a dead node is taken up, s, against its lock time",
          takenUp(database),
          LOCK_SECONDS,
          "lock time + 30 s");
    }
  }

  /** Milliseconds for each case. */
  private record Cost(double processor, double database) {}

  private static Cost perCase(String database, List<Node> nodes) throws SQLException {
    long processor = cpu(nodes);
    double statements = active(database);
    file(nodes, FILINGS);
    return new Cost(
        (cpu(nodes) - processor) / (double) FILINGS, (active(database) - statements) / FILINGS);
  }

  /** The time that PostgreSQL spent on statements; sessions report it once they have been idle. */
  private static double active(String database) throws SQLException {
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
    try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select active_time from pg_stat_database where datname = current_database()")) {
      row.next();
      return row.getDouble(1);
    }
  }

  private static long cpu(List<Node> nodes) {
    return nodes.stream().map(Node::cpu).mapToLong(Duration::toMillis).sum();
  }

  private static void file(List<Node> nodes, int filings) {
    for (int i = 0; i < filings; i++) {
      Node node = nodes.get(i % nodes.size());
      new Filer(List.of(node), 0, PermitAnswers.all(), Nodes.pdf()).file();
    }
  }

  /** A job that a node held when it died: due, and locked in a name that nobody bears. */
  private static double takenUp(String database) throws SQLException {
    try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "update act_ru_job set duedate_ = (now() at time zone 'utc') - interval '1 minute',"
              + " lock_owner_ = 'dead', lock_exp_time_ = (now() at time zone 'utc') + interval '"
              + LOCK_SECONDS
              + " seconds' where id_ = (select min(id_) from act_ru_job)");
      long begin = System.nanoTime();
      boolean held = true;
      while (held) {
        try (var row =
            statement.executeQuery("select 1 from act_ru_job where lock_owner_ = 'dead'")) {
          held = row.next();
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
      return (System.nanoTime() - begin) / 1e9;
    }
  }
}
