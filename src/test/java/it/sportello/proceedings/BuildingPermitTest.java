package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/buildingPermit.bpmn}, each reached by real steps. */
@WholeHouse
class BuildingPermitTest {

  @Autowired private Stage stage;
  @Autowired private WorkList workList;

  @Test
  void anExaminedApplicationEndsInAPermitOnTheNoticeBoard() {
    // given
    CaseNumber number = examined(stage.filePermit(), false);
    stage.propose(number, true);
    // when
    stage.issuePermit(number);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
    assertThat(kinds(view)).endsWith(EventKind.TITLE_ISSUED, EventKind.TITLE_PUBLISHED);
    assertThat(view.act(ActKind.PERMIT)).isPresent();
    assertThat(view.openTasks()).isEmpty();
  }

  @Test
  void nobodyActingMakesSilentAssentAtTheLegalDate() {
    // given
    CaseNumber number = stage.filePermit();
    LocalDate due = finalTerm(number);
    // when
    stage.passUntil(due.plusDays(3));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.SILENT_ASSENT_FORMED);
    assertThat(day(view, EventKind.SILENT_ASSENT_FORMED)).isEqualTo(due.plusDays(1));
    assertThat(view.act(ActKind.SILENT_ASSENT_CERTIFICATE)).isPresent();
  }

  @Test
  void aRefusalAfterTheTermIsRefusedWithTheArticle() {
    // given
    CaseNumber number = refusable();
    LocalDate due = finalTerm(number);
    stage.passUntil(due.plusDays(1));
    // when, then
    assertThatExceptionOfType(TermOver.class)
        .isThrownBy(() -> stage.as(Stage.HEAD, () -> stage.decisions().refusePermit(number)))
        .satisfies(
            refused -> {
              assertThat(refused.due()).isEqualTo(due);
              assertThat(refused.article()).contains("art. 20, c. 8", "art. 2, c. 8-bis");
            });
  }

  @Test
  void obstaclesThatStandEndInARefusal() {
    // given
    CaseNumber number = refusable();
    // when
    stage.as(Stage.HEAD, () -> stage.decisions().refusePermit(number));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(view.act(ActKind.REFUSAL)).isPresent();
  }

  @Test
  void observationsThatOvercomeTheObstaclesLeadToThePermit() {
    // given
    CaseNumber number = obstacles();
    stage.as(
        Stage.ARCHITECT, () -> stage.replies().observe(number, "Le distanze sono rispettate."));
    // when
    stage.as(Stage.OFFICER, () -> stage.examination().weighObservations(number, true, "È vero."));
    // then
    assertThat(stage.view(number).waitsFor("issuePermit")).isTrue();
  }

  @Test
  void documentsThatNeverArriveEndInArchiving() {
    // given
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.requestDocuments(number, 30);
    // when
    stage.pass(40);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_INTEGRATION_TIMES_EXPIRED);
    assertThat(view.act(ActKind.ARCHIVING)).isPresent();
  }

  @Test
  void theTermStartsAfreshWhenTheDocumentsArrive() {
    // given
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.pass(5);
    stage.requestDocuments(number, 30);
    assertThat(finalTerm(number)).as("the clock stands still").isNull();
    stage.pass(10);
    // when
    stage.answerRequest(number);
    // then
    LocalDate ninetyDays = stage.today().plusDays(90);
    assertThat(finalTerm(number)).isBetween(ninetyDays, ninetyDays.plusDays(3));
    assertThat(stage.view(number).waitsFor("checkCompleteness")).isTrue();
  }

  @Test
  void documentsAreAskedForOnlyOnce() {
    // given
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.requestDocuments(number, 30);
    stage.answerRequest(number);
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> stage.requestDocuments(number, 30))
        .withMessageContaining("art. 20, c. 5");
  }

  @Test
  void whatWasBuiltWithoutTitleIsRefusedBySilence() {
    // given
    CaseNumber number = stage.file("accertamento-di-conformita", Map.of());
    LocalDate due = term(number, "SAN36").due();
    assertThat(due).isBetween(stage.today().plusDays(60), stage.today().plusDays(63));
    // when
    stage.passUntil(due.plusDays(3));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.SILENT_REFUSAL_FORMED);
    assertThat(day(view, EventKind.SILENT_REFUSAL_FORMED)).isEqualTo(due.plusDays(1));
    assertThat(view.openTasks()).isEmpty();
  }

  @Test
  void aRegularisationIsAPermitWithoutWorksToCome() {
    // given
    CaseNumber number = examined(stage.file("accertamento-di-conformita", Map.of()), false);
    stage.propose(number, true);
    // when
    stage.issuePermit(number);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
    assertThat(view.clocks())
        .extracting(clock -> clock.key().code().value())
        .contains("AUTOTUTELA_6M")
        .doesNotContain("WORKS_START");
    assertThat(term(number, "SAN36").state().isOver()).isTrue();
  }

  @Test
  void theApplicantMayWithdraw() {
    // given
    CaseNumber number = stage.filePermit();
    // when
    stage.as(Stage.ARCHITECT, () -> stage.replies().withdraw(number));
    // then
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED);
  }

  @Test
  void onProtectedPropertyTheTermRunsOutWithoutAssent() {
    // given
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    LocalDate due = finalTerm(number);
    // when
    stage.passUntil(due.plusDays(1));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.PRESENTED);
    ClockView term = term(number, "PDC_FINAL");
    assertThat(term.ledger().get(term.ledger().size() - 1).event()).contains("Inerzia");
    assertThat(term.grossDays())
        .as("the days of an office that is late go on")
        .isGreaterThanOrEqualTo((int) ChronoUnit.DAYS.between(term.started(), term.due()) + 1);
    assertThat(kinds(view)).contains(EventKind.INERTIA_REPORTED);
    assertThat(view.waitsFor("nameOfficer")).isTrue();
    assertThat(stage.as(Stage.OFFICER, () -> workList.page(null, 100)))
        .as("what is late stays on the work list with its date")
        .filteredOn(task -> task.number().equals(number))
        .singleElement()
        .satisfies(task -> assertThat(task.due()).contains(due))
        .extracting(task -> task.term().orElseThrow().code())
        .as("and says of which term it is")
        .isEqualTo(TermCode.PDC_FINAL.value());
  }

  @Test
  void aConferenceWithASilentBodyEndsFavourablyWithTheConditionsOfTheOthers() {
    // given
    CaseNumber number = inConference();
    speak("irene.costa", number, PositionKind.CONDITIONAL_ASSENT, List.of("Intonaco a calce"));
    speak("davide.leone", number, PositionKind.ASSENT, List.of());
    // when
    stage.passTheConference(number);
    // then
    assertThat(kinds(stage.view(number))).contains(EventKind.SILENCE_RECORDED);
    stage.as(
        Stage.OFFICER,
        () ->
            stage
                .consultations()
                .appraise(number, Appraisal.CONDITIONS_ACCEPTABLE, "Condizioni accoglibili."));
    stage.as(Stage.HEAD, () -> stage.consultations().adoptDetermination(number));
    CaseView view = stage.view(number);
    assertThat(view.act(ActKind.DETERMINATION)).isPresent();
    assertThat(view.waitsFor("propose")).isTrue();
  }

  @Test
  void anInsuperableDissentEndsTheConferenceUnfavourably() {
    // given
    CaseNumber number = inConference();
    speak("irene.costa", number, PositionKind.DISSENT, List.of("Ridurre l’altezza"));
    speak("davide.leone", number, PositionKind.ASSENT, List.of());
    speak("chiara.serra", number, PositionKind.ASSENT, List.of());
    // when
    stage.as(
        Stage.OFFICER,
        () ->
            stage
                .consultations()
                .appraise(number, Appraisal.DISSENT_INSUPERABLE, "Non superabile."));
    stage.as(Stage.HEAD, () -> stage.consultations().adoptDetermination(number));
    // then
    assertThat(stage.view(number).timeline())
        .anyMatch(
            event ->
                event.kind() == EventKind.CONFERENCE_CONCLUDED
                    && event.text().startsWith("sfavorevole"));
  }

  private CaseNumber inConference() {
    CaseNumber number = examined(stage.file(Stage.PERMIT, Stage.THREE_BODIES), true);
    stage.convene(number);
    return number;
  }

  private CaseNumber examined(CaseNumber number, boolean conference) {
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, conference);
    return number;
  }

  private CaseNumber obstacles() {
    CaseNumber number = examined(stage.filePermit(), false);
    stage.propose(number, false);
    stage.as(
        Stage.OFFICER,
        () -> stage.examination().notifyObstacles(number, List.of("Distanze non rispettate")));
    return number;
  }

  private CaseNumber refusable() {
    CaseNumber number = obstacles();
    stage.pass(16);
    stage.as(
        Stage.OFFICER,
        () -> stage.examination().weighObservations(number, false, "Nessuna osservazione."));
    return number;
  }

  private void speak(String who, CaseNumber number, PositionKind kind, List<String> conditions) {
    stage.as(who, () -> stage.consultations().give(number, kind, "Motivazione.", conditions));
  }

  private LocalDate finalTerm(CaseNumber number) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().value().equals("PDC_FINAL"))
        .findFirst()
        .orElseThrow()
        .due();
  }

  private static List<EventKind> kinds(CaseView view) {
    return view.timeline().stream().map(CaseEvent::kind).toList();
  }

  private static LocalDate day(CaseView view, EventKind kind) {
    return Stream.of(view)
        .flatMap(v -> v.timeline().stream())
        .filter(event -> event.kind() == kind)
        .map(event -> LocalDate.ofInstant(event.at(), ZoneId.of("Europe/Rome")))
        .findFirst()
        .orElseThrow();
  }

  private ClockView term(CaseNumber number, String code) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
