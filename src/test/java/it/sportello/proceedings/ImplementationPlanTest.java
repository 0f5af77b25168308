package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.documents.DocumentView;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/implementationPlan.bpmn} and of {@code bpmn/publication.bpmn}. */
@WholeHouse
class ImplementationPlanTest {

  static final String PROCEDURE = "piano-attuativo";

  @Autowired private Stage stage;
  @Autowired private Procedures procedures;
  @Autowired private Publications publications;
  @Autowired private Deadlines deadlines;
  @Autowired private Corrections corrections;

  @Test
  void aPlanIsLaidOpenObservedAnsweredAndApproved() {
    // given
    CaseNumber number = published();
    int first = publications.observe(number, "Rosa Verdi", "rosa@esempio.it", "Più alberi.");
    assertThat(first).isEqualTo(1);
    assertThat(stage.view(number).timeline())
        .filteredOn(event -> event.kind() == EventKind.PUBLIC_OBSERVATION)
        .singleElement()
        .satisfies(event -> assertThat(event.protocol()).isPresent())
        .as("only the register names the observer")
        .satisfies(event -> assertThat(event.actor() + event.text()).doesNotContain("Verdi"));
    assertThat(publications.papers(number))
        .extracting(DocumentView::name)
        .contains("Elaborati del piano.pdf")
        .noneMatch(name -> name.startsWith("Procura"));
    // when
    over(number);
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> take(number, DecidedStep.ANSWER_OBSERVATIONS, null))
        .withMessageContaining("ciascuna osservazione");
    stage.as(Stage.OFFICER, () -> publications.answer(number, 1, true, "Si aggiunge un filare."));
    take(number, DecidedStep.ANSWER_OBSERVATIONS, null);
    take(number, DecidedStep.APPROVE_PLAN, Way.FAVOURABLE);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
    assertThat(view.act(ActKind.COUNTER_DEDUCTIONS)).isPresent();
    assertThat(view.act(ActKind.PLAN_APPROVAL)).isPresent();
    assertThat(view.timeline()).anyMatch(event -> event.kind() == EventKind.TITLE_PUBLISHED);
  }

  @Test
  void whoObservesTooLateIsToldTheDay() {
    // given
    CaseNumber number = published();
    over(number);
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> publications.observe(number, "Rosa Verdi", "via Saffi 1", "Tardi."))
        .withMessageContaining("scaduto");
    assertThat(publications.open()).noneMatch(plan -> plan.number().equals(number));
  }

  @Test
  void aCorrectedTermMovesTheDayThatEverybodyReads() {
    // given
    CaseNumber number = published();
    LocalDate later = term(number, TermCode.PLAN_OBSERVATIONS).due().plusDays(10);
    // when
    stage.as(
        Stage.HEAD,
        () ->
            corrections.correct(
                number, "PLAN_OBSERVATIONS", "", later, "Il sito era fermo dal 3 al 12."));
    // then: a holiday moves it on
    LocalDate until = publications.view(number).until();
    assertThat(until)
        .isBetween(later, later.plusDays(4))
        .isEqualTo(term(number, TermCode.PLAN_OBSERVATIONS).due());
    stage.passUntil(until);
    assertThat(publications.observe(number, "Rosa Verdi", "via Saffi 1", "In tempo.")).isOne();
  }

  @Test
  void anObservationSaysWhoWhereAndWhat() {
    CaseNumber number = published();
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> publications.observe(number, " ", "via Saffi 1", "Troppo alto."))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("name"));
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> publications.observe(number, "Rosa", "via Saffi 1", null))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("text"));
    assertThat(stage.as(Stage.OFFICER, () -> publications.observations(number))).isEmpty();
  }

  @Test
  void whatIsNotPublishedIsNotThere() {
    CaseNumber number = stage.filePermit();
    assertThatExceptionOfType(CaseNotFound.class).isThrownBy(() -> publications.view(number));
    CaseNumber plan = published();
    var receipt = stage.view(plan).acts().get(0).document();
    assertThatExceptionOfType(CaseNotFound.class)
        .isThrownBy(() -> publications.take(plan, receipt));
  }

  @Test
  void aPlanMayNotBeAdopted() {
    CaseNumber number = begun();
    take(number, DecidedStep.ADOPT_PLAN, Way.UNFAVOURABLE);
    assertThat(stage.view(number).summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
  }

  @Test
  void aPlanMayBeRefusedAfterTheObservations() {
    CaseNumber number = published();
    over(number);
    take(number, DecidedStep.ANSWER_OBSERVATIONS, null);
    take(number, DecidedStep.APPROVE_PLAN, Way.UNFAVOURABLE);
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(view.openTasks()).isEmpty();
  }

  @Test
  void aTermThatRunsOutApprovesNothing() {
    CaseNumber number = begun();
    stage.passUntil(term(number, TermCode.LOTT_DECIDE).due().plusDays(2));
    assertThat(stage.view(number).timeline())
        .anyMatch(event -> event.kind() == EventKind.INERTIA_REPORTED);
    take(number, DecidedStep.ADOPT_PLAN, Way.FAVOURABLE);
    assertThat(stage.view(number).waitsFor(DecidedStep.PUBLISH_DEPOSIT.task())).isTrue();
  }

  @Test
  void documentsThatNeverArriveEndInArchiving() {
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    stage.nameOfficer(number);
    procedures.ask(Stage.OFFICER, number);
    stage.pass(30);
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_INTEGRATION_TIMES_EXPIRED);
  }

  @Test
  void theApplicantMayWithdraw() {
    CaseNumber number = published();
    stage.as(Stage.ARCHITECT, () -> stage.replies().withdraw(number));
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED);
    assertThat(publications.view(number).open()).as("nobody observes any more").isFalse();
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> publications.observe(number, "Rosa", "via Saffi 1", "Più alberi."))
        .withMessageContaining("concluso");
    assertThat(publications.open()).noneMatch(plan -> plan.number().equals(number));
  }

  private CaseNumber begun() {
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    procedures.begin(Stage.OFFICER, number);
    return number;
  }

  private CaseNumber published() {
    CaseNumber number = begun();
    take(number, DecidedStep.ADOPT_PLAN, Way.FAVOURABLE);
    take(number, DecidedStep.PUBLISH_DEPOSIT, null);
    return number;
  }

  private void over(CaseNumber number) {
    stage.passUntil(term(number, TermCode.PLAN_OBSERVATIONS).due().plusDays(2));
  }

  private void take(CaseNumber number, DecidedStep step, Way way) {
    procedures.take(Stage.OFFICER, number, step, way);
  }

  private ClockView term(CaseNumber number, TermCode code) {
    return deadlines.find(new ClockKey(number, code)).orElseThrow();
  }
}
