package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.conferences.ConferenceAim;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Invitation;
import it.sportello.conferences.PositionKind;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/preliminaryConference.bpmn}, each reached by real steps. */
@WholeHouse
class PreliminaryConferenceTest {

  private static final String PROCEDURE = "conferenza-preliminare";

  @Autowired private Stage stage;
  @Autowired private Territory territory;
  @Autowired private Preliminaries preliminaries;

  @Test
  void whatTheBodiesSayIsForwardedAndTheProjectIsThenDiscussedInMeetings() {
    // given
    CaseNumber number = asked();
    assess(number, true);
    convene(number);
    ConferenceView conference = stage.view(number).conference().orElseThrow();
    assertThat(conference.stage().aim()).isEqualTo(ConferenceAim.PRELIMINARY);
    assertThat(conference.lastDue()).as("half the terms").isBefore(stage.today().plusDays(35));
    stage.as(
        "irene.costa",
        () ->
            stage
                .consultations()
                .give(
                    number, PositionKind.CONDITIONAL_ASSENT, "Sì, se basso.", List.of("2 piani")));
    // when
    stage.passTheConference(number);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
    assertThat(view.act(ActKind.PRELIMINARY_REPORT)).isPresent();
    assertThat(view.openTasks()).isEmpty();
    // and: the definitive application finds it
    CaseNumber definitive = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    assertThat(stage.as(Stage.OFFICER, () -> preliminaries.before(definitive))).contains(number);
  }

  @Test
  void theOfficeMayDeclineWithReasons() {
    // given
    CaseNumber number = asked();
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> stage.as(Stage.OFFICER, () -> preliminaries.assess(number, false, " ")));
    // when
    assess(number, false);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(view.act(ActKind.PRELIMINARY_REPLY)).isPresent();
  }

  @Test
  void whoAskedMayWithdraw() {
    // given
    CaseNumber number = asked();
    // when
    stage.as(Stage.ARCHITECT, () -> stage.replies().withdraw(number));
    // then
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED);
  }

  @Test
  void theConferenceIsConvenedWithinFiveWorkingDays() {
    // given
    LocalDate today = stage.today();
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    // then
    assertThat(stage.view(number).clocks())
        .filteredOn(clock -> clock.key().code().value().equals("CDS_PRELIM"))
        .singleElement()
        .satisfies(
            clock -> assertThat(clock.due()).isBetween(today.plusDays(5), today.plusDays(12)));
  }

  private CaseNumber asked() {
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    stage.nameOfficer(number);
    return number;
  }

  private void assess(CaseNumber number, boolean accepted) {
    stage.as(Stage.OFFICER, () -> preliminaries.assess(number, accepted, "Progetto complesso."));
  }

  private void convene(CaseNumber number) {
    List<Invitation> invitations =
        territory.authorities().stream()
            .filter(AuthorityView::isProtected)
            .map(PreliminaryConferenceTest::invite)
            .toList();
    stage.as(Stage.OFFICER, () -> stage.consultations().convene(number, invitations));
  }

  private static Invitation invite(AuthorityView body) {
    return new Invitation(body.id(), body.interest(), "Art. 14, c. 3");
  }
}
