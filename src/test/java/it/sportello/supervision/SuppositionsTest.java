package it.sportello.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.deadlines.Recount;
import it.sportello.deadlines.rules.Term;
import it.sportello.demo.Stage;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A term supposed longer: what would change is listed, nothing changes. */
@WholeHouse
class SuppositionsTest {

  private static final String SUPERVISOR = "vittoria.neri";

  @Autowired private Stage stage;
  @Autowired private Suppositions suppositions;
  @Autowired private Recount recount;

  @Test
  void listsTheClocksThatWouldEndOnAnotherDayAndTouchesNone() {
    // given
    CaseNumber number = stage.filePermit();
    var before = stage.view(number).clocks();
    // when
    var report = recount.ifItLasted(row("PDC_PROPOSAL", 60), 90, Integer.MAX_VALUE);
    // then
    List<String> terms =
        report.first().stream()
            .filter(one -> one.key().number().equals(number))
            .map(one -> one.key().code().value())
            .toList();
    assertThat(terms).containsExactly("PDC_PROPOSAL", "PDC_FINAL");
    assertThat(report.first())
        .filteredOn(one -> one.key().number().equals(number))
        .allSatisfy(
            one ->
                assertThat(one.other()).isBetween(one.due().plusDays(26), one.due().plusDays(34)));
    assertThat(suppose("PDC_PROPOSAL", 60, 90).different()).isEqualTo(report.different());
    assertThat(stage.view(number).clocks()).isEqualTo(before);
  }

  @Test
  void findsNoDifferenceUnderTheLawAsItIs() {
    stage.filePermit();
    assertThat(recount.check(10).first()).isEmpty();
    assertThat(suppose("PDC_PROPOSAL", 60, 60).different()).isZero();
  }

  @Test
  void isForSupervisors() {
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> stage.as(Stage.HEAD, () -> suppositions.rows()));
  }

  private Recount.Report suppose(String code, int from, int to) {
    return stage.as(
        SUPERVISOR, () -> suppositions.ifItLasted(row(code, from).name(), to).orElseThrow());
  }

  private Term row(String code, int amount) {
    return recount.rows().stream()
        .filter(one -> one.code().value().equals(code))
        .filter(one -> one.scope().territory().equals("IT"))
        .filter(one -> one.span().length().amount() == amount)
        .findFirst()
        .orElseThrow();
  }
}
