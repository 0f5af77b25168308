package it.sportello.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sportello.testing.PostgresServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On PostgreSQL nobody changes the record: not its owner, still less the application's role. */
@SpringBootTest(
    classes = {AuditRows.class, AppendOnly.class, ApplicationRole.class},
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  TransactionAutoConfiguration.class
})
class AuditOnPostgresTest {

  private static String url;

  @Autowired private AuditRows rows;
  @Autowired private JdbcTemplate owner;
  @Autowired private PlatformTransactionManager transactions;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) throws SQLException {
    url = PostgresServer.freshDatabase().replaceAll("\\?.*", "");
    try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
        var statement = connection.createStatement()) {
      statement.execute("create role sportello_app login password 'app'");
    }
    properties.add("spring.datasource.url", () -> url);
    properties.add("spring.datasource.username", () -> "postgres");
    properties.add("spring.datasource.password", () -> "postgres");
    properties.add("sportello.database.role", () -> "sportello_app");
  }

  @BeforeEach
  void aLine() {
    var line =
        new AuditEntry.Draft(
            Chain.HOUSE, Instant.EPOCH, "person-1", AuditKind.LOGIN, "login", "person-1");
    new TransactionTemplate(transactions).executeWithoutResult(status -> rows.append(line));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "update audit_entry set actor = 'x'",
    "delete from audit_entry",
    "truncate audit_entry",
    "update audit_root set root = 'x'",
    "delete from audit_root_leaf"
  })
  void refusesEvenItsOwner(String change) {
    assertThatThrownBy(() -> owner.execute(change)).hasMessageContaining("only ever added to");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "update audit_entry set actor = 'x'",
    "delete from audit_entry",
    "truncate audit_entry",
    "alter table audit_entry disable trigger all",
    "drop trigger audit_entry_stays on audit_entry",
    "drop table audit_root_leaf"
  })
  void givesTheApplicationNoRightToChangeIt(String change) throws SQLException {
    try (var connection = DriverManager.getConnection(url, "sportello_app", "app");
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(change))
          .isInstanceOf(SQLException.class)
          .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
  }

  @Test
  void linesOfManyAtOnceFollowEachOther() {
    // given
    var crowd = new Crowd(rows, transactions);
    // when
    List<AuditEntry> chain = crowd.addTo(new Chain("crowd"));
    // then
    assertThat(Crowd.isWhole(chain)).isTrue();
  }

  @Test
  void letsTheApplicationAddToIt() throws SQLException {
    // when
    try (var connection = DriverManager.getConnection(url, "sportello_app", "app");
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into audit_entry select chain, seq + 1000000, at, actor, kind, what, subject, hash"
              + " from audit_entry where chain = 'house' order by seq limit 1");
    }
    // then
    assertThat(rows.of(Chain.HOUSE)).hasSizeGreaterThanOrEqualTo(2);
  }
}
