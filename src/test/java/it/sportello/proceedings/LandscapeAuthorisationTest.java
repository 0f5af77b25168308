package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every end of {@code bpmn/landscapeAuthorisation.bpmn} and of {@code
 * bpmn/standaloneAuthorisation.bpmn}, and the same within a permit.
 */
@WholeHouse
class LandscapeAuthorisationTest {

  static final String ORDINARY = "autorizzazione-paesaggistica";
  private static final String SIMPLIFIED = "autorizzazione-paesaggistica-semplificata";
  private static final Map<String, Object> WITHIN =
      Map.of("landscape", "ordinary", "landscapeOwnAct", true, "priorAssents", "toAcquire");

  @Autowired private Stage stage;
  @Autowired private Procedures procedures;
  @Autowired private Deadlines deadlines;

  @Test
  void theTermsOfTheLawRunFromTheReceipt() {
    CaseNumber number = stage.file(ORDINARY, Map.of());
    LocalDate today = stage.today();
    assertThat(term(number, TermCode.PAES_TRANSMIT).due())
        .isBetween(today.plusDays(40), today.plusDays(43));
    assertThat(term(number, TermCode.PAES_TOTAL).due())
        .isBetween(today.plusDays(105), today.plusDays(108));
  }

  @Test
  void aFavourableOpinionEndsInAnAuthorisationForFiveYears() {
    // given
    CaseNumber number = sent(ORDINARY);
    take(number, DecidedStep.RECORD_OPINION, Way.CONDITIONAL);
    take(number, DecidedStep.PROPOSE_LANDSCAPE, Way.FAVOURABLE);
    // when
    sign(number, DecidedStep.ISSUE_LANDSCAPE);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
    assertThat(view.act(ActKind.LANDSCAPE_AUTHORISATION)).isPresent();
    assertThat(term(number, TermCode.PAES_VALIDITY).due())
        .isAfter(stage.today().plusYears(5).minusDays(1));
    assertThat(view.openTasks()).isEmpty();
  }

  @Test
  void theBodyIsAwaitedByNameAndByItsDay() {
    CaseNumber number = sent(ORDINARY);
    NextMove move = NextMove.of(stage.view(number));
    assertThat(move.mover()).isEqualTo(NextMove.Mover.BODY);
    assertThat(move.name()).contains("Soprintendenza");
    assertThat(move.by()).isEqualTo(term(number, TermCode.PAES_SOPR).due());
    assertThat(move.otherwise()).contains("60 giorni");
  }

  @Test
  void aContraryOpinionBindsAndEndsInARefusal() {
    // given
    CaseNumber number = sent(ORDINARY);
    take(number, DecidedStep.RECORD_OPINION, Way.UNFAVOURABLE);
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> take(number, DecidedStep.PROPOSE_LANDSCAPE, Way.FAVOURABLE))
        .withMessageContaining("vincolante");
    take(number, DecidedStep.PROPOSE_LANDSCAPE, Way.UNFAVOURABLE);
    // when: not even the office may say that it is overcome
    procedures.refuseWithObstacles(Stage.OFFICER, number, true);
    sign(number, DecidedStep.REFUSE_LANDSCAPE);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(view.act(ActKind.REFUSAL)).isPresent();
  }

  @Test
  void withoutAnOpinionTheOfficeDecidesAfterSixtyDays() {
    // given
    CaseNumber number = sent(ORDINARY);
    // when
    stage.passUntil(term(number, TermCode.PAES_NOOPINION).due().plusDays(2));
    // then
    CaseView view = stage.view(number);
    assertThat(view.waitsFor(DecidedStep.PROPOSE_LANDSCAPE.task())).isTrue();
    assertThat(view.timeline()).anyMatch(event -> event.kind() == EventKind.OPINION_MISSING);
    // when
    take(number, DecidedStep.PROPOSE_LANDSCAPE, Way.FAVOURABLE);
    sign(number, DecidedStep.ISSUE_LANDSCAPE);
    // then
    assertThat(stage.view(number).act(ActKind.LANDSCAPE_AUTHORISATION)).isPresent();
  }

  @Test
  void inTheSimplifiedWayTwentyDaysOfSilenceAreAssent() {
    // given
    CaseNumber number = sent(SIMPLIFIED);
    // when
    stage.passUntil(term(number, TermCode.PAESS_OPINION).due().plusDays(2));
    // then
    assertThat(stage.view(number).timeline())
        .filteredOn(event -> event.kind() == EventKind.OPINION_MISSING)
        .singleElement()
        .satisfies(event -> assertThat(event.text()).contains("vale assenso"));
    take(number, DecidedStep.PROPOSE_LANDSCAPE, Way.FAVOURABLE);
    sign(number, DecidedStep.ISSUE_LANDSCAPE);
    assertThat(stage.view(number).summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
  }

  @Test
  void aTermThatRunsOutGrantsNothingAndIsReported() {
    // given
    CaseNumber number = stage.file(ORDINARY, Map.of());
    procedures.begin(Stage.OFFICER, number);
    // when
    stage.passUntil(term(number, TermCode.PAES_TOTAL).due().plusDays(2));
    // then
    CaseView view = stage.view(number);
    assertThat(view.timeline()).anyMatch(event -> event.kind() == EventKind.INERTIA_REPORTED);
    assertThat(view.summary().state().isClosed()).isFalse();
  }

  @Test
  void documentsThatNeverArriveEndInArchiving() {
    // given
    CaseNumber number = stage.file(ORDINARY, Map.of());
    stage.nameOfficer(number);
    procedures.ask(Stage.OFFICER, number);
    // when
    stage.pass(30);
    // then
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_INTEGRATION_TIMES_EXPIRED);
  }

  @Test
  void theApplicantMayWithdraw() {
    CaseNumber number = sent(SIMPLIFIED);
    stage.as(Stage.ARCHITECT, () -> stage.replies().withdraw(number));
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED);
  }

  @Test
  void withinAPermitItEndsInAnActOfItsOwnBeforeTheExamination() {
    // given
    CaseNumber number = stage.file(Stage.PERMIT, WITHIN);
    procedures.begin(Stage.OFFICER, number);
    assertThat(stage.view(number).waitsFor(Step.EXAMINE)).isFalse();
    take(number, DecidedStep.SEND_TO_SUPERINTENDENCE, Way.FAVOURABLE);
    take(number, DecidedStep.RECORD_OPINION, Way.FAVOURABLE);
    take(number, DecidedStep.PROPOSE_LANDSCAPE, Way.FAVOURABLE);
    // when
    sign(number, DecidedStep.ISSUE_LANDSCAPE);
    // then
    CaseView view = stage.view(number);
    assertThat(view.act(ActKind.LANDSCAPE_AUTHORISATION)).isPresent();
    assertThat(view.summary().state().isClosed()).as("the permit is still to come").isFalse();
    // when
    stage.examine(number, false);
    stage.propose(number, true);
    stage.issuePermit(number);
    // then
    assertThat(stage.view(number).act(ActKind.PERMIT)).isPresent();
    assertThat(term(number, TermCode.PAES_VALIDITY).isTicking()).isTrue();
  }

  @Test
  void withoutItThePermitIsNotIssued() {
    // given
    CaseNumber number = stage.file(Stage.PERMIT, WITHIN);
    procedures.begin(Stage.OFFICER, number);
    take(number, DecidedStep.SEND_TO_SUPERINTENDENCE, Way.UNFAVOURABLE);
    take(number, DecidedStep.RECORD_OPINION, Way.UNFAVOURABLE);
    take(number, DecidedStep.PROPOSE_LANDSCAPE, Way.UNFAVOURABLE);
    procedures.refuseWithObstacles(Stage.OFFICER, number, false);
    sign(number, DecidedStep.REFUSE_LANDSCAPE);
    stage.examine(number, false);
    stage.propose(number, true);
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> stage.issuePermit(number))
        .withMessageContaining("art. 146");
    assertThat(stage.view(number).summary().state().isClosed()).isFalse();
  }

  @Test
  void whatWasAcquiredBeforeIsNotAskedForAgain() {
    CaseNumber number =
        stage.file(
            Stage.PERMIT,
            Map.of("landscape", "ordinary", "landscapeOwnAct", true, "priorAssents", "acquired"));
    procedures.begin(Stage.OFFICER, number);
    assertThat(stage.view(number).waitsFor(Step.EXAMINE)).isTrue();
  }

  @Test
  void aStepWithoutReasonsOrWithoutAChoiceIsRefused() {
    CaseNumber number = stage.file(ORDINARY, Map.of());
    procedures.begin(Stage.OFFICER, number);
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> take(number, DecidedStep.SEND_TO_SUPERINTENDENCE, Way.DONE));
    assertThatExceptionOfType(TaskNotOpen.class)
        .isThrownBy(() -> take(number, DecidedStep.RECORD_OPINION, Way.FAVOURABLE));
  }

  private CaseNumber sent(String procedure) {
    CaseNumber number = stage.file(procedure, Map.of());
    procedures.begin(Stage.OFFICER, number);
    take(number, DecidedStep.SEND_TO_SUPERINTENDENCE, Way.FAVOURABLE);
    return number;
  }

  private void take(CaseNumber number, DecidedStep step, Way way) {
    procedures.take(Stage.OFFICER, number, step, way);
  }

  private void sign(CaseNumber number, DecidedStep step) {
    procedures.take(Stage.HEAD, number, step, null);
  }

  private ClockView term(CaseNumber number, TermCode code) {
    return deadlines.find(new ClockKey(number, code)).orElseThrow();
  }
}
