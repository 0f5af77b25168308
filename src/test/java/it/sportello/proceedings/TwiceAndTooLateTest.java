package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.NotReady;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.PositionTooLate;
import it.sportello.demo.Stage;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens twice, too late, too early, or by the wrong hand. */
@WholeHouse
class TwiceAndTooLateTest {

  private static final int CLICKS = 8;

  @Autowired private Stage stage;
  @Autowired private Filing filing;

  @Test
  void manyClicksFileOneCase() throws Exception {
    // given
    ApplicationId draft = stage.draft("cila");
    Callable<CaseNumber> click = () -> stage.as(Stage.ARCHITECT, () -> filing.file(draft));
    // when
    ExecutorService clicks = Executors.newFixedThreadPool(CLICKS);
    List<Future<CaseNumber>> numbers =
        clicks.invokeAll(IntStream.range(0, CLICKS).mapToObj(i -> click).toList());
    clicks.shutdown();
    // then
    CaseNumber first = numbers.get(0).get();
    for (Future<CaseNumber> number : numbers) {
      assertThat(number.get()).isEqualTo(first);
    }
    assertThat(stage.view(first).timeline())
        .filteredOn(event -> event.kind() == EventKind.FILED)
        .hasSize(1);
  }

  @Test
  void anUnfinishedDraftIsNotFiledAndNothingIsNumbered() {
    // given
    ApplicationId draft = stage.emptyDraft("cila");
    // when, then
    assertThatExceptionOfType(NotReady.class)
        .isThrownBy(() -> stage.as(Stage.ARCHITECT, () -> filing.file(draft)))
        .satisfies(refused -> assertThat(refused.readiness().errors()).isNotEmpty());
    assertThat(stage.view(draft).isFiled()).isFalse();
  }

  @Test
  void aStepTakenTwiceIsRefusedAndChangesNothing() {
    // given
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    CaseView before = stage.view(number);
    // when, then
    assertThatExceptionOfType(TaskNotOpen.class).isThrownBy(() -> stage.nameOfficer(number));
    assertThat(stage.view(number).timeline()).isEqualTo(before.timeline());
  }

  @Test
  void aStepBeforeItsTimeIsRefused() {
    CaseNumber number = stage.filePermit();
    assertThatExceptionOfType(TaskNotOpen.class).isThrownBy(() -> stage.issuePermit(number));
  }

  @Test
  void anOfficerDoesNotSignForTheHead() {
    CaseNumber number = stage.filePermit();
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> stage.as(Stage.OFFICER, () -> stage.decisions().issuePermit(number)));
  }

  @Test
  void aBodyThatSpeaksAfterItsTermChangesNothing() {
    // given
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    stage.convene(number);
    stage.pass(75);
    // when, then
    assertThatExceptionOfType(PositionTooLate.class)
        .isThrownBy(
            () ->
                stage.as(
                    "irene.costa",
                    () ->
                        stage
                            .consultations()
                            .give(number, PositionKind.DISSENT, "No.", List.of("Altezza"))));
    assertThat(stage.view(number).conference().orElseThrow().participants())
        .allMatch(body -> body.kind() == PositionKind.SILENCE);
  }

  @Test
  void anAnswerAfterItsTermIsRefusedWithTheArticle() {
    // given
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.requestDocuments(number, 5);
    stage.pass(12);
    // when, then: the case was archived by then
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_INTEGRATION_TIMES_EXPIRED);
    assertThatExceptionOfType(TermOver.class)
        .isThrownBy(() -> stage.answerRequest(number))
        .satisfies(refused -> assertThat(refused.article()).contains("art. 2, c. 7"));
  }
}
