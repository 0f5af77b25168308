package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.conferences.Invitation;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.territory.Interest;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/environmentalAuthorisation.bpmn}, alone and in a single measure. */
@WholeHouse
class EnvironmentalAuthorisationTest {

  private static final String PROCEDURE = "suap-aua";
  private static final String DESK = Procedures.BUSINESS_DESK;

  @Autowired private Stage stage;
  @Autowired private Procedures procedures;
  @Autowired private Deadlines deadlines;

  @ParameterizedTest(name = "{0}: {1} days, {2}")
  @CsvSource({
    "no,  90,  titles with ordinary terms",
    "yes, 120, one of the titles has a longer term of its own"
  })
  void theTermIsThatOfTheLaw(String longTitles, int days, String reason) {
    CaseNumber number = stage.file(PROCEDURE, Map.of("auaLongTitles", longTitles));
    LocalDate today = stage.today();
    assertThat(term(number, TermCode.AUA_FINAL).due())
        .as(reason)
        .isBetween(today.plusDays(days), today.plusDays(days + 4));
  }

  @Test
  void whatTheAuthorityAdoptsTheDeskReleasesForFifteenYears() {
    // given
    CaseNumber number = forwarded(stage.file(PROCEDURE, Map.of()));
    assertThat(NextMove.of(stage.view(number)).mover()).isEqualTo(NextMove.Mover.BODY);
    take(number, DecidedStep.RECORD_ADOPTION, Way.FAVOURABLE);
    // when
    take(number, DecidedStep.RELEASE_ENVIRONMENTAL, null);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
    assertThat(view.act(ActKind.ENVIRONMENTAL_AUTHORISATION)).isPresent();
    assertThat(term(number, TermCode.AUA_VALIDITY).due())
        .isAfter(stage.today().plusYears(15).minusDays(1));
  }

  @Test
  void aTitleWithALongTermGoesThroughTheConference() {
    CaseNumber number = stage.file(PROCEDURE, Map.of("auaLongTitles", "yes"));
    procedures.begin(DESK, number);
    take(number, DecidedStep.FORWARD_TO_AUTHORITY, null);
    assertThat(stage.view(number).waitsFor(Step.CONVENE)).isTrue();
    // when
    procedures.convene(DESK, number);
    stage.passTheConference(number);
    stage.as(
        DESK,
        () ->
            stage
                .consultations()
                .appraise(number, Appraisal.CONDITIONS_ACCEPTABLE, "Lette tutte."));
    stage.as(DESK, () -> stage.consultations().adoptDetermination(number));
    take(number, DecidedStep.RECORD_ADOPTION, Way.FAVOURABLE);
    take(number, DecidedStep.RELEASE_ENVIRONMENTAL, null);
    // then
    CaseView view = stage.view(number);
    assertThat(view.act(ActKind.DETERMINATION)).isPresent();
    assertThat(view.act(ActKind.ENVIRONMENTAL_AUTHORISATION)).isPresent();
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "FAVOURABLE,   ENDED_BY_POSITIVE_OUTCOME, adopted and released",
    "UNFAVOURABLE, ENDED_BY_NEGATIVE_OUTCOME, the grounds stand"
  })
  void afterItsConferenceItIsReleasedOrRefused(Way way, CaseState end, String reason) {
    // given
    CaseNumber number = forwarded(stage.file(PROCEDURE, Map.of("auaLongTitles", "yes")));
    var health = new Invitation(Procedures.body("ausl-bo"), Interest.HEALTH, "Emissioni");
    stage.as(DESK, () -> stage.consultations().convene(number, List.of(health)));
    procedures.say("davide.leone", number, PositionKind.ASSENT);
    procedures.conclude(DESK, DESK, number, Appraisal.CONDITIONS_ACCEPTABLE);
    // when
    take(number, DecidedStep.RECORD_ADOPTION, way);
    if (way == Way.FAVOURABLE) {
      take(number, DecidedStep.RELEASE_ENVIRONMENTAL, null);
    } else {
      procedures.refuseWithObstacles(DESK, number, false);
      take(number, DecidedStep.REFUSE_ENVIRONMENTAL, null);
    }
    // then
    assertThat(stage.view(number).summary().state()).as(reason).isEqualTo(end);
    assertThat(stage.view(number).openTasks()).isEmpty();
  }

  @Test
  void inASingleMeasureTheConferenceDecidesInPlaceOfTheAuthority() {
    // given
    CaseNumber number = inConference(true);
    assertThat(procedures.conference(number).participants())
        .as("the authority is convened for what it would have decided")
        .extracting(ParticipantView::interest)
        .containsExactly(Interest.EMISSIONS);
    stage.passTheConference(number);
    procedures.conclude(DESK, DESK, number, Appraisal.CONDITIONS_ACCEPTABLE);
    // when
    stage.as(DESK, () -> stage.examination().propose(number, true, "Conforme.", ""));
    stage.as(DESK, () -> stage.decisions().issuePermit(number));
    // then
    CaseView view = stage.view(number);
    assertThat(view.act(ActKind.DETERMINATION)).isPresent();
    assertThat(view.act(ActKind.SINGLE_MEASURE)).isPresent();
    assertThat(view.act(ActKind.ENVIRONMENTAL_AUTHORISATION)).as("it is replaced").isEmpty();
    assertThat(term(number, TermCode.AUA_VALIDITY).due())
        .isAfter(stage.today().plusYears(15).minusDays(1));
  }

  @Test
  void aSingleMeasureIsNotIssuedWithoutTheAuthorityThatWasToBeHeard() {
    // given
    CaseNumber number = inConference(false);
    stage.as(DESK, () -> stage.examination().propose(number, true, "Conforme.", ""));
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> stage.as(DESK, () -> stage.decisions().issuePermit(number)))
        .withMessageContaining("autorizzazione unica ambientale");
  }

  private CaseNumber inConference(boolean convened) {
    CaseNumber number =
        stage.file(
            "suap-procedimento-unico", Map.of("actsAsked", List.of(Map.of("actKind", "aua"))));
    procedures.begin(DESK, number);
    stage.as(
        DESK, () -> stage.examination().examine(number, "Conforme.", convened, "Già acquisiti."));
    if (convened) {
      procedures.convene(DESK, number);
    }
    return number;
  }

  @Test
  void observationsMayBringTheAuthorityToAdoptItAfterAll() {
    // given
    CaseNumber number = forwarded(stage.file(PROCEDURE, Map.of()));
    take(number, DecidedStep.RECORD_ADOPTION, Way.UNFAVOURABLE);
    // when
    procedures.refuseWithObstacles(DESK, number, true);
    // then
    assertThat(stage.view(number).waitsFor(DecidedStep.RECORD_ADOPTION.task())).isTrue();
  }

  @Test
  void groundsThatStandEndInARefusal() {
    // given
    CaseNumber number = forwarded(stage.file(PROCEDURE, Map.of()));
    take(number, DecidedStep.RECORD_ADOPTION, Way.UNFAVOURABLE);
    procedures.refuseWithObstacles(DESK, number, false);
    // when
    take(number, DecidedStep.REFUSE_ENVIRONMENTAL, null);
    // then
    assertThat(stage.view(number).summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
  }

  @Test
  void withinASingleMeasureItComesFirstAndTheMeasureNeedsIt() {
    // given
    CaseNumber number =
        stage.file(
            "suap-procedimento-unico",
            Map.of("actsAsked", List.of(Map.of("actKind", "aua", "actWay", "own"))));
    assertThat(term(number, TermCode.AUA_FINAL).isTicking()).isTrue();
    forwarded(number);
    take(number, DecidedStep.RECORD_ADOPTION, Way.FAVOURABLE);
    take(number, DecidedStep.RELEASE_ENVIRONMENTAL, null);
    // when
    stage.as(DESK, () -> stage.examination().examine(number, "Conforme.", false, ""));
    stage.as(DESK, () -> stage.examination().propose(number, true, "Conforme.", ""));
    stage.as(DESK, () -> stage.decisions().issuePermit(number));
    // then
    CaseView view = stage.view(number);
    assertThat(view.act(ActKind.ENVIRONMENTAL_AUTHORISATION)).isPresent();
    assertThat(view.act(ActKind.SINGLE_MEASURE)).isPresent();
    assertThat(term(number, TermCode.AUA_VALIDITY).isTicking()).isTrue();
  }

  @Test
  void onlyTheDeskOfTheCaseTakesItsSteps() {
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    procedures.begin(DESK, number);
    assertThatExceptionOfType(CaseNotFound.class)
        .isThrownBy(
            () -> procedures.take(Stage.OFFICER, number, DecidedStep.FORWARD_TO_AUTHORITY, null));
  }

  private CaseNumber forwarded(CaseNumber number) {
    procedures.begin(DESK, number);
    take(number, DecidedStep.FORWARD_TO_AUTHORITY, null);
    return number;
  }

  private void take(CaseNumber number, DecidedStep step, Way way) {
    procedures.take(DESK, number, step, way);
  }

  private ClockView term(CaseNumber number, TermCode code) {
    return deadlines.find(new ClockKey(number, code)).orElseThrow();
  }
}
