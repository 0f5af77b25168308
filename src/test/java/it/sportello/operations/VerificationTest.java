package it.sportello.operations;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is as it must be is found so; what was broken by hand is found, under its invariant. */
@WholeHouse
class VerificationTest {

  @Autowired private Verification verification;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private Stage stage;

  private CaseNumber number;

  @BeforeEach
  void aCaseUnderExamination() {
    number = stage.filePermit();
    stage.nameOfficer(number);
    stage.declareComplete(number);
  }

  @Test
  void findsNothingWrongWithACaseThatTookItsCourse() {
    // when
    VerificationReport report = verification.verify();
    // then
    assertThat(report.invariants())
        .flatExtracting(VerificationReport.Line::violations)
        .filteredOn(violation -> violation.contains(number.value()))
        .isEmpty();
    assertThat(report.invariants()).extracting(VerificationReport.Line::id).hasSize(11);
  }

  static Stream<Arguments> damage() {
    return Stream.of(
        //           invariant   what was broken by hand (? is the case)
        Arguments.of(
            "I1-I2", "delete from proceedings_act where case_number = ? and kind = 'RECEIPT'"),
        Arguments.of("I3", "delete from documents_protocol_entry where case_number = ?"),
        Arguments.of("I4", "update documents_document set size_bytes = 1 where name = ?"),
        Arguments.of("I5", "update proceedings_case set closed_at = filed_at where number = ?"),
        Arguments.of(
            "I6", "update deadlines_clock set due = date '2031-01-01' where case_number = ?"),
        Arguments.of(
            "I7-I9", "update interop_outbound_message set status = 'SENT' where case_number = ?"),
        Arguments.of("I8", "delete from audit_entry where chain = ? and seq = 1"),
        Arguments.of(
            "I10", "update proceedings_open_task set office_id = 'x' where case_number = ?"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("damage")
  void findsWhatWasBrokenByHand(String invariant, String byHand) {
    // given
    long before = violated(verification.verify(), invariant);
    // when
    Long after =
        new TransactionTemplate(transactions)
            .execute(
                status -> {
                  jdbc.update(byHand, of(invariant));
                  status.setRollbackOnly();
                  return violated(verification.verify(), invariant);
                });
    // then
    assertThat(after).isGreaterThan(before);
  }

  @Test
  void findsAConferenceThatEndedWithoutHearingAll() {
    // given
    CaseNumber inConference = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(inConference);
    stage.declareComplete(inConference);
    stage.examine(inConference, true);
    stage.convene(inConference);
    long before = violated(verification.verify(), "I15");
    // when
    Long after =
        new TransactionTemplate(transactions)
            .execute(
                status -> {
                  jdbc.update(
                      "update conferences_conference set concluded_at = convened_at"
                          + " where case_number = ?",
                      inConference.value());
                  status.setRollbackOnly();
                  return violated(verification.verify(), "I15");
                });
    // then
    assertThat(after).isEqualTo(before + 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"PAID, paid and no receipt", "OPEN, two positions for one draft"})
  void findsMoneyThatDoesNotAgree(String status, String why) {
    // given
    String draft = stage.draft(Stage.PERMIT).value();
    long before = violated(verification.verify(), "I16");
    // when
    Long after =
        new TransactionTemplate(transactions)
            .execute(
                rollback -> {
                  position(draft, "1", status);
                  if (status.equals("OPEN")) {
                    position(draft, "2", status);
                  }
                  rollback.setRollbackOnly();
                  return violated(verification.verify(), "I16");
                });
    // then
    assertThat(after).as(why).isEqualTo(before + 1);
  }

  private void position(String draft, String number, String status) {
    jdbc.update(
        "insert into payments_position (id, version, draft_id, procedure_code, municipality,"
            + " creditor, notice_number, cents, items, description, debtor_tax_code, debtor_name,"
            + " debtor_firm, filed, status, opened_at, due_on) values (?, 0, ?, 'x', '037006', '1',"
            + " ?, 100, '[]', 'x', 'x', 'x', false, false, ?, timestamp '2026-01-01 00:00:00',"
            + " date '2026-02-01')",
        "trial-" + number,
        draft,
        "trial-" + number,
        status);
  }

  private String of(String invariant) {
    return invariant.equals("I4")
        ? jdbc.queryForObject("select min(name) from documents_document", String.class)
        : number.value();
  }

  private static long violated(VerificationReport report, String invariant) {
    return report.invariants().stream()
        .filter(line -> line.id().equals(invariant))
        .mapToLong(VerificationReport.Line::violated)
        .sum();
  }
}
