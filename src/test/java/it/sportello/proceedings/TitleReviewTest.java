package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.conferences.ConferenceAim;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.PastConferenceView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.deadlines.ClockView;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.TitleReviews.Decision;
import it.sportello.proceedings.TitleReviews.Remedy;
import it.sportello.testing.WholeHouse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/titleReview.bpmn}, each reached by real steps. */
@WholeHouse
class TitleReviewTest {

  private static final String LANDSCAPE = "irene.costa";
  private static final String HEALTH = "davide.leone";
  private static final String DESK = "paolo.riva";
  private static final String WHY = "L’assenso era fondato su un rilievo errato.";

  @Autowired private Stage stage;
  @Autowired private EngineState engine;
  @Autowired private Identity identity;
  @Autowired private TitleReviews reviews;

  @Test
  void aTitleOfAConferenceIsAnnulledOnlyAfterANewOne() {
    // given
    CaseNumber number = permitOfAConference();
    as(LANDSCAPE, () -> reviews.ask(number, Remedy.ANNULMENT, WHY));
    as(Stage.OFFICER, () -> reviews.weigh(number, true, "Il rilievo va verificato."));
    assertThat(stage.view(number).waitsFor(Step.CONVENE)).isTrue();
    assertThat(stage.view(number).act(ActKind.REVIEW_NOTICE)).isPresent();
    ConferenceView first = stage.view(number).conference().orElseThrow();
    // when
    stage.convene(number);
    // then: the same bodies, asked anew; what they had said is kept
    ConferenceView second = stage.view(number).conference().orElseThrow();
    assertThat(second.stage().aim()).isEqualTo(ConferenceAim.REVIEW);
    assertThat(second.participants())
        .extracting(body -> body.authority())
        .containsExactlyInAnyOrderElementsOf(
            first.participants().stream().map(body -> body.authority()).toList());
    assertThat(second.participants()).noneMatch(body -> body.hasSpoken());
    assertThat(second.stage().former()).hasSize(first.participants().size());
    assertThat(second.stage().past())
        .extracting(PastConferenceView::aim)
        .containsExactly(ConferenceAim.DECISION);
    // when
    conclude(number);
    as(Stage.HEAD, () -> reviews.decide(number, Decision.ANNULLED, WHY, false));
    // then
    CaseView view = stage.view(number);
    assertThat(view.openTasks()).isEmpty();
    assertThat(view.act(ActKind.REVIEW_DECISION)).isPresent();
    assertThat(view.clocks()).allMatch(clock -> clock.state().isOver());
    assertThat(ReviewView.of(view).removed()).contains(Decision.ANNULLED);
    assertThat(view.timeline()).anyMatch(event -> event.kind() == EventKind.TITLE_ANNULLED);
    assertThatExceptionOfType(StepRefused.class)
        .as("what is annulled is not reviewed again")
        .isThrownBy(() -> as(LANDSCAPE, () -> reviews.ask(number, Remedy.ANNULMENT, WHY)));
  }

  @Test
  void aTitleOfNoConferenceIsDecidedAtOnceAndMayBeConfirmed() {
    // given
    CaseNumber number = permit();
    as(Stage.OFFICER, () -> reviews.ask(number, Remedy.ANNULMENT, WHY));
    // when
    as(Stage.OFFICER, () -> reviews.weigh(number, true, "Va verificato."));
    as(Stage.HEAD, () -> reviews.decide(number, Decision.CONFIRMED, "È legittimo.", false));
    // then
    CaseView view = stage.view(number);
    assertThat(view.timeline()).anyMatch(event -> event.kind() == EventKind.TITLE_CONFIRMED);
    assertThat(ReviewView.of(view).mayBeAsked()).as("it may be reviewed again").isTrue();
    assertThat(term(number, "WORKS_START").isTicking()).as("the title stands").isTrue();
  }

  @Test
  void theOfficeMayLeaveTheTitleAsItIs() {
    // given
    CaseNumber number = permitOfAConference();
    as(LANDSCAPE, () -> reviews.ask(number, Remedy.REVOCATION, WHY));
    assertThat(engine.running()).as("the case itself has ended").doesNotContainKey(number.value());
    // when
    as(Stage.OFFICER, () -> reviews.weigh(number, false, "Nulla è cambiato."));
    // then
    CaseView view = stage.view(number);
    assertThat(view.openTasks()).isEmpty();
    assertThat(view.timeline()).anyMatch(event -> event.kind() == EventKind.REVIEW_DECLINED);
  }

  @Test
  void aSuapMeasureIsRevokedWithTheIndemnityInTheAct() {
    // given
    CaseNumber number = stage.file("suap-procedimento-unico", Map.of());
    issue(number, false, DESK, DESK);
    as(DESK, () -> reviews.ask(number, Remedy.REVOCATION, WHY));
    as(DESK, () -> reviews.weigh(number, true, "È cambiato il piano."));
    // when
    as(DESK, () -> reviews.decide(number, Decision.REVOKED, WHY, false));
    // then
    assertThat(stage.view(number).timeline())
        .anyMatch(event -> event.kind() == EventKind.TITLE_REVOKED);
  }

  @Test
  void whoKeptSilenceMayAskForAnnulmentButNotForRevocation() {
    // given
    CaseNumber number = permitOfAConference();
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> as(HEALTH, () -> reviews.ask(number, Remedy.REVOCATION, WHY)))
        .withMessageContaining("art. 14-quater, c. 2");
    // when
    as(HEALTH, () -> reviews.ask(number, Remedy.ANNULMENT, WHY));
    // then
    assertThat(stage.view(number).waitsFor(Step.WEIGH_REVIEW)).isTrue();
  }

  @ParameterizedTest(name = "{0}, false declarations {1}: {3}")
  @CsvSource({
    "REVOKED, false, D.P.R. 380/2001, a building permit is irrevocable",
    "ANNULLED, false, art. 21-nonies, the six months are over",
    "ANNULLED, true, '', false declarations outlast the six months",
    "CONFIRMED, false, '', confirming takes nothing away"
  })
  void theLawBoundsWhatTheHeadMayDo(
      Decision decision, boolean falsehood, String article, String reason) {
    // given
    CaseNumber number = permit();
    as(Stage.OFFICER, () -> reviews.ask(number, Remedy.ANNULMENT, WHY));
    as(Stage.OFFICER, () -> reviews.weigh(number, true, WHY));
    stage.passUntil(term(number, "AUTOTUTELA_6M").due().plusDays(1));
    // when
    Runnable decided = () -> reviews.decide(number, decision, WHY, falsehood);
    // then
    if (article.isEmpty()) {
      as(Stage.HEAD, decided);
      assertThat(stage.view(number).openTasks()).as(reason).isEmpty();
    } else {
      assertThatExceptionOfType(StepRefused.class)
          .as(reason)
          .isThrownBy(() -> as(Stage.HEAD, decided))
          .withMessageContaining(article);
      assertThat(stage.view(number).waitsFor(Step.DECIDE_REVIEW)).isTrue();
    }
  }

  @Test
  void anUnfavourableConferenceLeavesOnlyTheConfirmation() {
    // given
    CaseNumber number = permitOfAConference();
    as(LANDSCAPE, () -> reviews.ask(number, Remedy.ANNULMENT, WHY));
    as(Stage.OFFICER, () -> reviews.weigh(number, true, WHY));
    stage.convene(number);
    as(
        HEALTH,
        () ->
            stage
                .consultations()
                .give(number, PositionKind.DISSENT, "Il titolo è legittimo.", List.of("Niente.")));
    stage.passTheConference(number);
    as(
        Stage.OFFICER,
        () -> stage.consultations().appraise(number, Appraisal.DISSENT_INSUPERABLE, WHY));
    as(Stage.HEAD, () -> stage.consultations().adoptDetermination(number));
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(
            () -> as(Stage.HEAD, () -> reviews.decide(number, Decision.ANNULLED, WHY, false)))
        .withMessageContaining("solo confermare");
    as(Stage.HEAD, () -> reviews.decide(number, Decision.CONFIRMED, WHY, false));
    assertThat(stage.view(number).openTasks()).isEmpty();
  }

  @Test
  void nothingIsReviewedWhileItIsDecided() {
    CaseNumber number = stage.filePermit();
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> as(Stage.OFFICER, () -> reviews.ask(number, Remedy.ANNULMENT, WHY)))
        .withMessageContaining("Non c’è un titolo");
  }

  private void conclude(CaseNumber number) {
    stage.passTheConference(number);
    as(
        Stage.OFFICER,
        () -> stage.consultations().appraise(number, Appraisal.CONDITIONS_ACCEPTABLE, "Così è."));
    as(Stage.HEAD, () -> stage.consultations().adoptDetermination(number));
  }

  private CaseNumber permit() {
    CaseNumber number = stage.filePermit();
    issue(number, false, Stage.OFFICER, Stage.HEAD);
    return number;
  }

  /** Landscape assents, the others keep silent. */
  private CaseNumber permitOfAConference() {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    issue(number, true, Stage.OFFICER, Stage.HEAD);
    return number;
  }

  private void issue(CaseNumber number, boolean conference, String officer, String head) {
    var person = identity.findByUsername(officer).orElseThrow().id();
    as(officer, () -> stage.examination().nameOfficer(number, person));
    var all = new CheckedItem("all", "Istanza", CheckedItem.Finding.PRESENT, "");
    as(officer, () -> stage.examination().declareComplete(number, List.of(all)));
    as(
        officer,
        () -> stage.examination().examine(number, "Conforme.", conference, "Già acquisiti."));
    if (conference) {
      stage.convene(number);
      as(
          LANDSCAPE,
          () -> stage.consultations().give(number, PositionKind.ASSENT, "Compatibile.", List.of()));
      conclude(number);
    }
    as(officer, () -> stage.examination().propose(number, true, "Conforme.", ""));
    as(head, () -> stage.decisions().issuePermit(number));
  }

  private ClockView term(CaseNumber number, String code) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().value().equals(code))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private void as(String who, Runnable scene) {
    stage.as(who, scene);
  }
}
