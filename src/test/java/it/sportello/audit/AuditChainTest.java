package it.sportello.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

/** A record that was tampered with says where, on a database that lets one tamper (H2). */
@SpringBootTest(
    classes = {
      AuditRows.class,
      RootRows.class,
      AuditCheck.class,
      RootKey.class,
      AuditConfiguration.class
    },
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  FlywayAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  TransactionAutoConfiguration.class
})
class AuditChainTest {

  private static final Instant NOON = Instant.parse("2026-09-07T12:00:00Z");

  @TempDir static Path keys;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add("spring.datasource.url", () -> "jdbc:h2:mem:audit;DB_CLOSE_DELAY=-1");
  }

  @Autowired private AuditRows rows;
  @Autowired private RootRows roots;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private PlatformTransactionManager transactions;

  private AuditCheck check;
  private DailyRoot daily;

  @BeforeEach
  void threeChainsAndARoot() {
    jdbc.execute("delete from audit_root_leaf");
    jdbc.execute("delete from audit_root");
    jdbc.execute("delete from audit_entry");
    var key = new RootKey(new AuditSettings(keys.resolve("root")));
    check = new AuditCheck(rows, roots, key);
    for (String chain : new String[] {"one", "two", "three"}) {
      for (int line = 0; line < 4; line++) {
        add(chain, "event-" + line);
      }
    }
    daily = new DailyRoot(roots, key, transactions, Clock.fixed(NOON, ZoneOffset.UTC));
    daily.signIfDue();
    add("two", "after the root");
  }

  @Test
  void holdsAsItWasWritten() {
    // when
    AuditVerdict verdict = check.verify();
    // then
    assertThat(verdict).isEqualTo(new AuditVerdict(13, 3, 1, Optional.empty()));
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
  void signsADayOnlyOnce() {
    // when
    daily.signIfDue();
    // then
    assertThat(roots.all()).hasSize(1);
  }

  static Stream<Arguments> tampering() {
    return Stream.of(
        //            why                          what is done by hand
        //                                     what is named
        Arguments.of(
            "a line was changed",
            "update audit_entry set actor = 'another' where chain = 'two' and seq = 2",
            "chain two: entry 2 is not what was written"),
        Arguments.of(
            "a line was taken out",
            "delete from audit_entry where chain = 'one' and seq = 3",
            "chain one: entry 3 is missing"),
        Arguments.of(
            "a moment was moved",
            "update audit_entry set at = timestamp '2026-09-01 08:00:00' where chain = 'three' and seq = 1",
            "chain three: entry 1 is not what was written"),
        Arguments.of(
            "two lines changed places",
            "update audit_entry set subject = case seq when 2 then 'event-2' else 'event-1' end"
                + " where chain = 'one' and seq in (2, 3)",
            "chain one: entry 2 is not what was written"),
        Arguments.of(
            "the end of a chain was cut off",
            "delete from audit_entry where chain = 'three' and seq = 4",
            "chain three: entry 4, seen by root 1 (2026-09-07), is missing or another"),
        Arguments.of(
            "a whole chain is gone",
            "delete from audit_entry where chain = 'one'",
            "chain one: entry 4, seen by root 1 (2026-09-07), is missing or another"),
        Arguments.of(
            "the root forgot a chain",
            "delete from audit_root_leaf where chain = 'one'",
            "root 1 (2026-09-07) is not the hash of its leaves"),
        Arguments.of(
            "the signature is of something else",
            "update audit_root set signature = 'QUJD'",
            "root 1 (2026-09-07): the signature is false"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tampering")
  void namesTheFirstBrokenLink(String why, String byHand, String named) {
    // when
    jdbc.execute(byHand);
    // then
    assertThat(check.verify().broken()).as(why).contains(named);
  }

  private void add(String chain, String subject) {
    var line =
        new AuditEntry.Draft(new Chain(chain), NOON, "person-1", AuditKind.ACT, "FILED", subject);
    new TransactionTemplate(transactions).executeWithoutResult(status -> rows.append(line));
  }
}
