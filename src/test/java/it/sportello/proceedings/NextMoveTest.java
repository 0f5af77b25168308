package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.NextMove.Mover;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** At each moment of a case one line says who must move, in doing what, by when. */
@WholeHouse
class NextMoveTest {

  @Autowired private Stage stage;

  @Test
  void theTurnPassesFromOneToTheOtherAsTheCaseGoesOn() {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    LocalDate filed = stage.today();
    assertThat(is(number, Mover.OFFICE, "nameOfficer", "it was filed").by())
        .as("ten days to name an officer, whatever else runs (D.P.R. 380/2001, art. 20, c. 2)")
        .isBetween(filed.plusDays(10), filed.plusDays(13));
    stage.nameOfficer(number);
    stage.requestDocuments(number, 30);
    is(number, Mover.APPLICANT, "answerRequest", "documents are missing");
    stage.answerRequest(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    is(number, Mover.OFFICE, "convene", "bodies must be heard");
    stage.convene(number);
    NextMove bodies = is(number, Mover.BODY, "givePosition", "three bodies are asked");
    assertThat(bodies.by()).as("the shortest term first").isEqualTo(shortest(number));
    assertThat(bodies.others()).isEqualTo(2);
    stage.pass(75);
    is(number, Mover.OFFICE, "appraisePositions", "all have spoken or kept silent");
    stage.as(
        Stage.OFFICER,
        () -> stage.consultations().appraise(number, Appraisal.CONDITIONS_ACCEPTABLE, "Bene."));
    is(number, Mover.HEAD, "adoptDetermination", "the head signs");
  }

  @Test
  void aCaseThatIsOverWaitsForNobody() {
    CaseNumber number = stage.filePermit();
    stage.as(Stage.ARCHITECT, () -> stage.replies().withdraw(number));
    is(number, Mover.NOBODY, "", "it was withdrawn");
  }

  @Test
  void whoSpokeIsNotAwaited() {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    stage.convene(number);
    assertThat(NextMove.of(stage.view(number)).name())
        .isEqualTo(stage.view(number).conference().orElseThrow().awaited().get(0).name());
    stage.as(
        "davide.leone",
        () -> stage.consultations().give(number, PositionKind.ASSENT, "Bene.", List.of()));
    stage.as(
        "chiara.serra",
        () -> stage.consultations().give(number, PositionKind.ASSENT, "Bene.", List.of()));
    assertThat(NextMove.of(stage.view(number)).name()).contains("Soprintendenza");
  }

  private LocalDate shortest(CaseNumber number) {
    return stage.view(number).conference().orElseThrow().participants().get(0).due();
  }

  private NextMove is(CaseNumber number, Mover mover, String task, String why) {
    NextMove move = NextMove.of(stage.view(number));
    assertThat(move.mover()).as(why).isEqualTo(mover);
    assertThat(move.task()).as(why).isEqualTo(task);
    return move;
  }
}
