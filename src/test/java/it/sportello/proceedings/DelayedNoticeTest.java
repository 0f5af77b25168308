package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of a notice that takes the place of a permit (D.P.R. 380/2001, art. 23). */
@WholeHouse
class DelayedNoticeTest {

  private static final String NOTICE = "scia-alternativa";

  @Autowired private Stage stage;

  @Test
  void afterThirtyDaysWithoutAnOrderItHasEffectForThreeYears() {
    // given
    CaseNumber number = filed();
    LocalDate due = control(number);
    assertThat(due).isBetween(stage.today().plusDays(30), stage.today().plusDays(34));
    assertThat(term(number, TermCode.SCIA_ALT_VALIDITY)).isEmpty();
    // when
    stage.passUntil(due.plusDays(2));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_PROCEEDING_TIME_EXPIRED);
    LocalDate threeYears = due.plusDays(1).plusYears(3);
    assertThat(term(number, TermCode.SCIA_ALT_VALIDITY).orElseThrow().due())
        .isBetween(threeYears, threeYears.plusDays(3));
    assertThat(term(number, TermCode.AUTOTUTELA_6M)).isPresent();
    assertThat(term(number, TermCode.WORKS_START)).as("no permit, no term to start").isEmpty();
  }

  @Test
  void anOrderToConformInterruptsTheThirtyDays() {
    // given
    CaseNumber number = filed();
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
  void measuresThatNeverComeForbidTheWorksByLaw() {
    // given
    CaseNumber number = filed();
    order(number);
    // when
    stage.pass(40);
    // then
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_CONFORMATION_TIMES_EXPIRED);
    assertThat(term(number, TermCode.SCIA_ALT_VALIDITY)).isEmpty();
  }

  @Test
  void worksMayBeForbiddenWithinTheTermOnly() {
    // given
    CaseNumber forbidden = filed();
    CaseNumber late = filed();
    check(forbidden, NoticeChecks.Check.CANNOT_CONFORM);
    check(late, NoticeChecks.Check.CANNOT_CONFORM);
    // when
    stage.as(Stage.HEAD, () -> stage.notices().prohibit(forbidden, "In contrasto col piano."));
    stage.passUntil(control(late).plusDays(1));
    // then
    assertThat(stage.view(forbidden).summary().state())
        .isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(term(forbidden, TermCode.SCIA_ALT_INHIBIT).orElseThrow().state().isOver()).isTrue();
    assertThatExceptionOfType(TermOver.class)
        .isThrownBy(
            () -> stage.as(Stage.HEAD, () -> stage.notices().prohibit(late, "In contrasto.")));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "worksStart, 2026-09-20, worksStart, works begin before the thirty days are over",
    "noticeKind, conditional, priorAssents, the desk is to acquire the assents",
    "priorAssents, toAcquire, priorAssents, assents are still missing",
    "landscape, ordinary, priorAssents, protected property without assents"
  })
  void whatCannotHaveEffectIsNotFiled(String answer, String value, String field, String reason) {
    assertThatExceptionOfType(StepRefused.class)
        .as(reason)
        .isThrownBy(() -> stage.file(NOTICE, Map.of(answer, value)))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo(field))
        .withMessageContaining("art. 23");
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
    return term(number, TermCode.SCIA_ALT_INHIBIT).orElseThrow().due();
  }

  private Optional<ClockView> term(CaseNumber number, TermCode code) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().equals(code))
        .reduce((first, last) -> last);
  }

  /** In good time, whatever day the other tests have left on the clock. */
  private CaseNumber filed() {
    return stage.file(NOTICE, Map.of("worksStart", stage.today().plusDays(60).toString()));
  }
}
