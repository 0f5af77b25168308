package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.AccessRequests.Answer;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/accessToDocuments.bpmn}, each reached by real steps. */
@WholeHouse
class AccessToDocumentsTest {

  @Autowired private Stage stage;
  @Autowired private AccessRequests requests;

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "GRANTED, ENDED_BY_POSITIVE_OUTCOME, the documents may be seen",
    "DEFERRED, ENDED_BY_POSITIVE_OUTCOME, they may be seen later",
    "DENIED, ENDED_BY_NEGATIVE_OUTCOME, one may go to the ombudsman or to court"
  })
  void anAnswerEndsTheCaseInTime(Answer answer, CaseState end, String reason) {
    // given
    CaseNumber number = requested();
    concerned(number, List.of());
    // when
    stage.as(Stage.OFFICER, () -> requests.answer(number, answer, "Interesse diretto."));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).as(reason).isEqualTo(end);
    assertThat(view.act(ActKind.ACCESS_REPLY)).isPresent();
    assertThat(view.openTasks()).isEmpty();
  }

  @Test
  void whoeverIsConcernedHasTenDaysBeforeTheAnswer() {
    // given
    CaseNumber number = requested();
    // when
    concerned(number, List.of("Bruno Neri, via Saffi 3"));
    // then
    assertThat(stage.view(number).act(ActKind.COUNTERPARTY_NOTICE)).isPresent();
    assertThatExceptionOfType(TaskNotOpen.class)
        .isThrownBy(
            () ->
                stage.as(Stage.OFFICER, () -> requests.answer(number, Answer.GRANTED, "Subito.")));
    stage.passUntil(stage.workday(stage.today().plusDays(10)).plusDays(2));
    assertThat(stage.view(number).waitsFor("answerAccess")).isTrue();
  }

  @Test
  void silenceRefusesAndNoAnswerComesAfterIt() {
    // given
    CaseNumber number = requested();
    concerned(number, List.of());
    LocalDate due = stage.view(number).clocks().get(0).due();
    // when
    stage.passUntil(due.plusDays(3));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.SILENT_REFUSAL_FORMED);
    assertThat(view.timeline())
        .filteredOn(event -> event.kind() == EventKind.SILENT_REFUSAL_FORMED)
        .singleElement()
        .satisfies(event -> assertThat(event.text()).contains("art. 25, c. 4"));
    assertThatExceptionOfType(TermOver.class)
        .isThrownBy(
            () -> stage.as(Stage.OFFICER, () -> requests.answer(number, Answer.GRANTED, "Ecco.")))
        .satisfies(over -> assertThat(over.due()).isEqualTo(due));
  }

  @Test
  void theApplicantMayWithdraw() {
    // given
    CaseNumber number = requested();
    // when
    stage.as(Stage.ARCHITECT, () -> stage.replies().withdraw(number));
    // then
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED);
  }

  @Test
  void anAnswerWithoutReasonsIsRefused() {
    // given
    CaseNumber number = requested();
    concerned(number, List.of());
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(
            () -> stage.as(Stage.OFFICER, () -> requests.answer(number, Answer.DENIED, " ")));
    assertThat(stage.view(number).waitsFor("answerAccess")).isTrue();
  }

  private CaseNumber requested() {
    CaseNumber number = stage.file("accesso-agli-atti", Map.of());
    stage.nameOfficer(number);
    return number;
  }

  private void concerned(CaseNumber number, List<String> names) {
    stage.as(
        Stage.OFFICER, () -> requests.findCounterparties(number, names, "Esaminato il fascicolo."));
  }
}
