package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.catalogue.Catalogue;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/conditionalNotice.bpmn}, each reached by real steps. */
@WholeHouse
class ConditionalNoticeTest {

  static final String PROCEDURE = "scia-condizionata";
  private static final String OF_BUSINESS = "suap-scia-condizionata";
  private static final Map<String, Object> WAITING =
      Map.of("landscape", "simplified", "roads", "yes", "priorAssents", "toAcquire");

  @Autowired private Stage stage;
  @Autowired private Procedures procedures;
  @Autowired private Catalogue catalogue;
  @Autowired private Deadlines deadlines;

  @Test
  void theConferenceIsDueWithinFiveDaysOfTheFilingAndNobodyMayStart() {
    CaseNumber number = stage.file(PROCEDURE, WAITING);
    assertThat(deadlines.find(new ClockKey(number, TermCode.CDS_INDIZIONE))).isPresent();
    assertThat(deadlines.find(new ClockKey(number, TermCode.SCIA_CONTROL)))
        .as("the control does not run while the notice waits")
        .isEmpty();
    MayStart may = mayStart(number);
    assertThat(may.allowed()).isFalse();
    assertThat(may.why().it()).contains("convocare la conferenza");
  }

  @Test
  void assentsReleasedLetTheWorkBeginAndTheControlRun() {
    // given
    CaseNumber number = convened();
    assertThat(mayStart(number).why().it()).contains("in conferenza");
    procedures.say("irene.costa", number, PositionKind.ASSENT);
    procedures.say("chiara.serra", number, PositionKind.ASSENT);
    // when
    procedures.conclude(number, Appraisal.CONDITIONS_ACCEPTABLE);
    // then
    CaseView view = stage.view(number);
    assertThat(view.act(ActKind.ASSENTS_RELEASED)).isPresent();
    assertThat(mayStart(number).allowed()).isTrue();
    assertThat(view.waitsFor(Step.CHECK_NOTICE)).isTrue();
    // when nobody forbids it
    stage.passUntil(
        deadlines
            .find(new ClockKey(number, TermCode.SCIA_CONTROL))
            .orElseThrow()
            .due()
            .plusDays(2));
    // then
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_PROCEEDING_TIME_EXPIRED);
    assertThat(mayStart(number).allowed()).isTrue();
  }

  @Test
  void silenceOfTheBodiesIsAssent() {
    // given
    CaseNumber number = convened();
    stage.passTheConference(number);
    // when
    procedures.conclude(number, Appraisal.CONDITIONS_ACCEPTABLE);
    // then
    assertThat(mayStart(number).allowed()).isTrue();
  }

  @Test
  void assentsRefusedLeaveTheNoticeWithoutEffect() {
    // given
    CaseNumber number = convened();
    procedures.say("irene.costa", number, PositionKind.DISSENT);
    procedures.say("chiara.serra", number, PositionKind.ASSENT);
    procedures.conclude(number, Appraisal.DISSENT_INSUPERABLE);
    // when nobody observes
    stage.pass(16);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(view.act(ActKind.ASSENTS_REFUSED)).isPresent();
    assertThat(view.openTasks()).isEmpty();
    assertThat(mayStart(number).why().it()).contains("negati");
  }

  @Test
  void theApplicantMayWithdraw() {
    CaseNumber number = convened();
    stage.as(Stage.ARCHITECT, () -> stage.replies().withdraw(number));
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED);
    assertThat(mayStart(number).allowed()).isFalse();
  }

  @Test
  void aNoticeThatNeedsNoAssentIsNotConditional() {
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> stage.file(PROCEDURE, Map.of()))
        .withMessageContaining("presenta una SCIA");
  }

  @Test
  void aPlainNoticeIsNotFiledAsAConditionalOne() {
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> stage.file("scia-edilizia", Map.of("noticeKind", "conditional")))
        .withMessageContaining("art. 19-bis, c. 3");
  }

  @Test
  void atTheBusinessDeskTheControlLastsSixtyDaysFromTheAssents() {
    // given
    String desk = Procedures.BUSINESS_DESK;
    CaseNumber number = stage.file(OF_BUSINESS, Map.of());
    assertThat(deadlines.find(new ClockKey(number, TermCode.CDS_INDIZIONE))).isPresent();
    procedures.name(desk, number);
    procedures.convene(desk, number);
    procedures.say("chiara.serra", number, PositionKind.ASSENT);
    // when
    procedures.conclude(desk, desk, number, Appraisal.CONDITIONS_ACCEPTABLE);
    // then
    LocalDate today = stage.today();
    assertThat(stage.view(number).act(ActKind.ASSENTS_RELEASED)).isPresent();
    assertThat(deadlines.find(new ClockKey(number, TermCode.SCIA_CONTROL)).orElseThrow().due())
        .isBetween(today.plusDays(60), today.plusDays(64));
    assertThat(stage.view(number).waitsFor(Step.CHECK_NOTICE)).isTrue();
  }

  @Test
  void atTheBusinessDeskAssentsRefusedLeaveItWithoutEffect() {
    // given
    String desk = Procedures.BUSINESS_DESK;
    CaseNumber number = stage.file(OF_BUSINESS, Map.of());
    procedures.name(desk, number);
    procedures.convene(desk, number);
    procedures.say("chiara.serra", number, PositionKind.DISSENT);
    // when
    procedures.conclude(desk, desk, number, Appraisal.DISSENT_INSUPERABLE);
    stage.pass(16);
    // then
    assertThat(stage.view(number).summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(stage.view(number).act(ActKind.ASSENTS_REFUSED)).isPresent();
  }

  private CaseNumber convened() {
    CaseNumber number = stage.file(PROCEDURE, WAITING);
    stage.nameOfficer(number);
    stage.convene(number);
    return number;
  }

  private MayStart mayStart(CaseNumber number) {
    return MayStart.of(stage.view(number), catalogue.procedure(PROCEDURE)).orElseThrow();
  }
}
