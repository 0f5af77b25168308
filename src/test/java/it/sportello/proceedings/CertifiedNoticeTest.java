package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/certifiedNotice.bpmn}, each reached by real steps. */
@WholeHouse
class CertifiedNoticeTest {

  private static final String NOTICE = "scia-edilizia";

  @Autowired private Stage stage;

  @Test
  void aNoticeThatNobodyStopsIsConsolidatedAtTheLegalDate() {
    // given
    CaseNumber number = stage.file(NOTICE, Map.of());
    LocalDate due = control(number);
    assertThat(due).isBetween(stage.today().plusDays(30), stage.today().plusDays(34));
    // when
    stage.passUntil(due.plusDays(2));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_PROCEEDING_TIME_EXPIRED);
    assertThat(last(view).kind()).isEqualTo(EventKind.CONSOLIDATED);
    assertThat(LocalDate.ofInstant(last(view).at(), ZoneId.of("Europe/Rome")))
        .isEqualTo(due.plusDays(1));
  }

  @Test
  void aNoticeFoundInOrderIsStillConsolidatedOnlyByTime() {
    // given
    CaseNumber number = stage.file(NOTICE, Map.of());
    // when
    check(number, NoticeChecks.Check.CONFORMING);
    // then
    assertThat(stage.view(number).summary().state()).isEqualTo(CaseState.PRESENTED);
    stage.passUntil(control(number).plusDays(1));
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_PROCEEDING_TIME_EXPIRED);
  }

  @Test
  void anOrderToConformInterruptsTheTermWhichStartsAfreshWithTheMeasures() {
    // given
    CaseNumber number = stage.file(NOTICE, Map.of());
    order(number);
    assertThat(control(number)).as("the clock stands still").isNull();
    stage.pass(10);
    // when
    stage.answerRequest(number);
    // then
    LocalDate due = control(number);
    assertThat(due).isBetween(stage.today().plusDays(30), stage.today().plusDays(34));
    stage.passUntil(due.plusDays(1));
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_PROCEEDING_TIME_EXPIRED);
  }

  @Test
  void measuresThatNeverComeForbidTheActivityByLaw() {
    // given
    CaseNumber number = stage.file(NOTICE, Map.of());
    order(number);
    // when
    stage.pass(40);
    // then
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_CONFORMATION_TIMES_EXPIRED);
  }

  @Test
  void whatCannotBeConformedIsProhibited() {
    // given
    CaseNumber number = stage.file(NOTICE, Map.of());
    check(number, NoticeChecks.Check.CANNOT_CONFORM);
    // when
    stage.as(Stage.HEAD, () -> stage.notices().prohibit(number, "Opere in contrasto col piano."));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(view.act(ActKind.PROHIBITION)).isPresent();
  }

  @Test
  void aProhibitionAfterTheTermIsRefusedWithTheArticle() {
    // given
    CaseNumber number = stage.file(NOTICE, Map.of());
    check(number, NoticeChecks.Check.CANNOT_CONFORM);
    stage.passUntil(control(number).plusDays(1));
    // when, then
    assertThatExceptionOfType(TermOver.class)
        .isThrownBy(
            () -> stage.as(Stage.HEAD, () -> stage.notices().prohibit(number, "In contrasto.")))
        .satisfies(refused -> assertThat(refused.article()).contains("art. 19, c. 4"));
  }

  @ParameterizedTest(name = "conformity was ordered: {0}")
  @ValueSource(booleans = {false, true})
  void whoeverFiledMayWithdrawAtWhateverPointTheCheckStands(boolean ordered) {
    // given
    CaseNumber number = stage.file(NOTICE, Map.of());
    if (ordered) {
      order(number);
    }
    // when
    stage.as(Stage.ARCHITECT, () -> stage.replies().withdraw(number));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED);
    assertThat(last(view).kind()).isEqualTo(EventKind.WITHDRAWN);
    assertThat(view.clocks()).noneMatch(clock -> clock.isTicking());
  }

  @Test
  void lessThanThirtyDaysToConformAreRefused() {
    // given
    CaseNumber number = stage.file(NOTICE, Map.of());
    check(number, NoticeChecks.Check.CAN_CONFORM);
    var measure = new RequestedItem("Deposito strutturale", "D.P.R. 380/2001, art. 93");
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(
            () ->
                stage.as(
                    Stage.HEAD,
                    () -> stage.notices().orderConformity(number, List.of(measure), 29)))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("days"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"suap-vicinato-apertura", "suap-vicinato-subingresso"})
  void theReceiptOfABusinessNoticeIsTheTitleAndTheControlLastsSixtyDays(String procedure) {
    // given, when
    CaseNumber number = stage.file(procedure, Map.of());
    // then
    assertThat(control(number)).isBetween(stage.today().plusDays(60), stage.today().plusDays(63));
    assertThat(stage.view(number).act(ActKind.RECEIPT)).isPresent();
  }

  private void order(CaseNumber number) {
    check(number, NoticeChecks.Check.CAN_CONFORM);
    var measure = new RequestedItem("Deposito strutturale", "D.P.R. 380/2001, art. 93");
    stage.as(Stage.HEAD, () -> stage.notices().orderConformity(number, List.of(measure), 30));
  }

  private void check(CaseNumber number, NoticeChecks.Check check) {
    stage.as(Stage.OFFICER, () -> stage.notices().checkNotice(number, check, "Verificato."));
  }

  private LocalDate control(CaseNumber number) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().value().equals("SCIA_CONTROL"))
        .findFirst()
        .orElseThrow()
        .due();
  }

  private static CaseEvent last(CaseView view) {
    return view.timeline().get(view.timeline().size() - 1);
  }
}
