package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The works that a title allows begin and end in time, get more time, or the title lapses. */
@WholeHouse
class TitleWorksTest {

  @Autowired private Stage stage;
  @Autowired private TitleWorks works;

  @Test
  void worksBeginAndEndInTime() {
    // given
    CaseNumber number = titleBySilence();
    LocalDate startBy = term(number).due();
    assertThat(startBy).isAfter(stage.today().plusDays(355));
    // when
    stage.as(Stage.ARCHITECT, () -> works.declareStart(number));
    // then
    assertThat(term(number).key().code()).isEqualTo(TermCode.WORKS_END);
    assertThat(term(number).due())
        .isBetween(stage.today().plusYears(3), stage.today().plusYears(3).plusDays(5));
    stage.as(Stage.ARCHITECT, () -> works.declareEnd(number));
    assertThat(works(number)).isEmpty();
    assertThat(kinds(number))
        .contains(EventKind.WORKS_STARTED, EventKind.WORKS_ENDED)
        .doesNotContain(EventKind.TITLE_LAPSED);
    assertThatExceptionOfType(TaskNotOpen.class)
        .isThrownBy(() -> stage.as(Stage.ARCHITECT, () -> works.declareEnd(number)));
  }

  @Test
  void aTitleLapsesAtItsLegalDateWhenNothingBegins() {
    // given
    CaseNumber number = titleBySilence();
    LocalDate startBy = term(number).due();
    // when
    stage.sleep((int) ChronoUnit.DAYS.between(stage.today(), startBy) + 20);
    // then
    assertThat(stage.view(number).timeline())
        .filteredOn(event -> event.kind() == EventKind.TITLE_LAPSED)
        .singleElement()
        .satisfies(event -> assertThat(event.at()).isEqualTo(LegalTime.effectOf(startBy)));
    assertThatExceptionOfType(TermOver.class)
        .isThrownBy(() -> stage.as(Stage.ARCHITECT, () -> works.declareStart(number)))
        .satisfies(over -> assertThat(over.article()).contains("art. 15"));
  }

  @Test
  void moreTimeIsGrantedToWhoAskedBeforeTheEnd() {
    // given
    CaseNumber number = titleBySilence();
    LocalDate startBy = term(number).due();
    assertThatExceptionOfType(StepRefused.class)
        .as("nobody asked")
        .isThrownBy(() -> grant(number, 6));
    stage.as(Stage.ARCHITECT, () -> works.askExtension(number, "Ritrovamento archeologico."));
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(
            () -> stage.as(Stage.OFFICER, () -> works.grantExtension(number, 6, "Concessa.")));
    assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> grant(number, 0));
    // when
    grant(number, 6);
    // then
    ClockView term = term(number);
    assertThat(term.due()).isBetween(startBy.plusMonths(6), startBy.plusMonths(6).plusDays(5));
    assertThat(term.ledger()).anyMatch(line -> line.sentence().contains("art. 15, c. 2"));
    stage.passUntil(startBy.plusDays(5));
    assertThat(kinds(number)).doesNotContain(EventKind.TITLE_LAPSED);
  }

  @Test
  void whoAskedInTimeKeepsTheTitleUntilTheAnswer() {
    // given
    CaseNumber number = titleBySilence();
    LocalDate startBy = term(number).due();
    stage.as(Stage.ARCHITECT, () -> works.askExtension(number, "Ritrovamento archeologico."));
    // when
    stage.sleep((int) ChronoUnit.DAYS.between(stage.today(), startBy) + 20);
    // then
    assertThat(kinds(number)).doesNotContain(EventKind.TITLE_LAPSED);
    grant(number, 6);
    assertThat(term(number).due())
        .isBetween(startBy.plusMonths(6), startBy.plusMonths(6).plusDays(5));
  }

  @Test
  void aRefusalAfterTheEndLetsTheTitleLapseAtItsLegalDate() {
    // given
    CaseNumber number = titleBySilence();
    LocalDate startBy = term(number).due();
    stage.as(Stage.ARCHITECT, () -> works.askExtension(number, "Serve più tempo."));
    stage.sleep((int) ChronoUnit.DAYS.between(stage.today(), startBy) + 20);
    // when
    stage.as(Stage.HEAD, () -> works.refuseExtension(number, "Nessun fatto estraneo."));
    stage.pass(1);
    // then
    assertThat(stage.view(number).timeline())
        .filteredOn(event -> event.kind() == EventKind.TITLE_LAPSED)
        .singleElement()
        .satisfies(event -> assertThat(event.at()).isEqualTo(LegalTime.effectOf(startBy)));
    assertThat(kinds(number)).contains(EventKind.EXTENSION_REFUSED);
  }

  private CaseNumber titleBySilence() {
    CaseNumber number = stage.filePermit();
    LocalDate due =
        stage.view(number).clocks().stream()
            .filter(clock -> clock.key().code().equals(TermCode.PDC_FINAL))
            .findFirst()
            .orElseThrow()
            .due();
    stage.passUntil(due.plusDays(1));
    assertThat(stage.view(number).summary().state()).isEqualTo(CaseState.SILENT_ASSENT_FORMED);
    return number;
  }

  private void grant(CaseNumber number, int months) {
    stage.as(Stage.HEAD, () -> works.grantExtension(number, months, "Fatti estranei al titolare."));
  }

  private ClockView term(CaseNumber number) {
    return works(number).orElseThrow().term();
  }

  private Optional<TitleWorks.Running> works(CaseNumber number) {
    return stage.as(Stage.ARCHITECT, () -> works.running(number));
  }

  private List<EventKind> kinds(CaseNumber number) {
    return stage.view(number).timeline().stream().map(CaseEvent::kind).toList();
  }
}
