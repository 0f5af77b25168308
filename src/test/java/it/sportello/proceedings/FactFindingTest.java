package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.conferences.ConferenceAim;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Invitation;
import it.sportello.conferences.PastConferenceView;
import it.sportello.conferences.PositionKind;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The end of {@code bpmn/factFinding.bpmn}, reached by real steps, and what it leaves as it was.
 */
@WholeHouse
class FactFindingTest {

  private static final String LANDSCAPE = "irene.costa";

  @Autowired private Stage stage;
  @Autowired private EngineState engine;
  @Autowired private FactFindings findings;

  @Test
  void interestsAreLookedAtTogetherAndNothingIsDecided() {
    // given
    CaseNumber number = convened();
    assertThat(engine.running()).as("one process drives the case").containsEntry(number.value(), 1);
    ConferenceView open = stage.view(number).conference().orElseThrow();
    assertThat(open.stage().aim()).isEqualTo(ConferenceAim.FACT_FINDING);
    assertThat(open.lastDue()).isAfterOrEqualTo(stage.today().plusDays(20));
    stage.as(
        LANDSCAPE,
        () ->
            stage
                .consultations()
                .give(number, PositionKind.ASSENT, "Nulla osta in linea di massima.", List.of()));
    stage.passTheConference(number);
    assertThat(stage.view(number).waitsFor(Step.RECORD_FINDINGS)).isTrue();
    // when
    stage.as(Stage.OFFICER, () -> findings.record(number, "Il paesaggio non osta."));
    // then
    CaseView view = stage.view(number);
    assertThat(view.act(ActKind.FACT_FINDING_REPORT)).isPresent();
    assertThat(view.summary().state()).as("as it was").isEqualTo(CaseState.PRESENTED);
    assertThat(view.timeline())
        .filteredOn(event -> event.kind() == EventKind.SILENCE_RECORDED)
        .isNotEmpty()
        .allMatch(event -> event.text().contains("nulla si decide"));
  }

  @Test
  void theDecidingConferenceFollowsWithTermsOfItsOwn() {
    // given
    CaseNumber number = convened();
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    assertThatExceptionOfType(StepRefused.class)
        .as("one conference at a time")
        .isThrownBy(() -> stage.convene(number))
        .withMessageContaining("prima chiudila");
    stage.passTheConference(number);
    stage.as(Stage.OFFICER, () -> findings.record(number, "Tutto esaminato."));
    // when
    stage.convene(number);
    // then
    ConferenceView decides = stage.view(number).conference().orElseThrow();
    assertThat(decides.stage().aim()).isEqualTo(ConferenceAim.DECISION);
    assertThat(decides.stage().isRepeated()).as("a conference of its own").isFalse();
    assertThat(decides.stage().past())
        .extracting(PastConferenceView::aim)
        .containsExactly(ConferenceAim.FACT_FINDING);
    assertThat(decides.awaited()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0} bodies, {1} days: {3}")
  @CsvSource({
    "0, 20, bodies, somebody must be asked",
    "2, 0, days, a day at least",
    "2, 91, days, ninety at most"
  })
  void whatIsMissingIsToldBesideTheField(int bodies, int days, String field, String reason) {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    assertThatExceptionOfType(StepRefused.class)
        .as(reason)
        .isThrownBy(() -> convene(number, bodies, days))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
    assertThat(stage.view(number).conference()).isEmpty();
  }

  private CaseNumber convened() {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    convene(number, 3, 20);
    return number;
  }

  private void convene(CaseNumber number, int bodies, int days) {
    stage.as(
        Stage.OFFICER,
        () -> {
          List<Invitation> invitations =
              stage.consultations().proposed(number).stream()
                  .limit(bodies)
                  .map(Convening::invitation)
                  .toList();
          findings.convene(number, invitations, "Quali interessi tocca il progetto?", days);
        });
  }
}
