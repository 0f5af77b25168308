package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.deadlines.ClockAccount;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the desk can do with a term: read its account, correct it, record what came too late. */
@WholeHouse
class TermDeskTest {

  @Autowired private Stage stage;
  @Autowired private TermAccounts accounts;
  @Autowired private Corrections corrections;
  @Autowired private LateActs lateActs;

  @Test
  void theHeadOfTheOfficeAddsALineAndTheTimersMoveWithIt() {
    // given
    CaseNumber number = stage.filePermit();
    ClockView before = clock(number, TermCode.PDC_FINAL);
    LocalDate later = before.due().plusDays(20);
    // when
    correct(Stage.HEAD, number, later, "Interruzione del servizio dal 3 al 22, atto n. 7.");
    // then
    ClockView after = clock(number, TermCode.PDC_FINAL);
    assertThat(after.ledger().get(0)).isEqualTo(before.ledger().get(0));
    assertThat(after.ledger()).anyMatch(line -> line.sentence().contains("atto n. 7"));
    assertThat(after.due()).isAfterOrEqualTo(later);
    assertThat(kinds(number)).contains(EventKind.TERM_CORRECTED);
    // and the silence forms at the corrected date, not before
    stage.passUntil(before.due().plusDays(3));
    assertThat(state(number)).isEqualTo(CaseState.PRESENTED);
    stage.passUntil(after.due().plusDays(2));
    assertThat(state(number)).isEqualTo(CaseState.SILENT_ASSENT_FORMED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no reason,       30,  '',             reason",
    "a day passed,    -1,  Un errore,      lastDay",
    "no day at all,   ,    Un errore,      lastDay"
  })
  void aCorrectionThatCannotBeStandsBesideItsField(
      String why, Integer days, String reason, String field) {
    CaseNumber number = stage.filePermit();
    LocalDate day = days == null ? null : stage.today().plusDays(days);
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> correct(Stage.HEAD, number, day, reason))
        .satisfies(refused -> assertThat(refused.field()).as(why).isEqualTo(field));
    assertThat(clock(number, TermCode.PDC_FINAL).ledger()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void nobodyButTheHeadCorrectsAndOnlyWhatStillRuns() {
    CaseNumber number = stage.filePermit();
    LocalDate day = stage.today().plusDays(40);
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> correct(Stage.OFFICER, number, day, "Un errore"));
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> correct(Stage.ARCHITECT, number, day, "Un errore"));
    assertThatExceptionOfType(CaseNotFound.class)
        .isThrownBy(
            () ->
                stage.as(
                    Stage.HEAD, () -> corrections.correct(number, "037006", "", day, "Un errore")));
    stage.nameOfficer(number);
    assertThatExceptionOfType(StepRefused.class)
        .as("the name was given: that term is met")
        .isThrownBy(
            () ->
                stage.as(
                    Stage.HEAD,
                    () -> corrections.correct(number, "PDC_RDP_NAME", "", day, "Un errore")));
  }

  @Test
  void anAccountSaysWhatWouldFollowIfDocumentsWereAskedForToday() {
    // given
    CaseNumber number = stage.filePermit();
    // when
    ClockAccount account = account(number, "PDC_FINAL");
    // then
    assertThat(account.ifAsked().sentence()).contains("interrotto").contains("art. 20, c. 5");
    assertThat(account.follows()).hasSize(3);
    assertThat(account.follows().get(0).due())
        .isAfterOrEqualTo(stage.today().plusDays(10 + 60 + 30));
    assertThat(account.follows().get(2).due()).as("never answered").isNull();
    assertThat(account.reading()).contains("art. 10-bis");
    assertThat(account.netDaysLeft()).isEqualTo(account.clock().daysLeft());
    assertThat(clock(number, TermCode.PDC_FINAL).state()).isEqualTo(ClockState.RUNNING);
    assertThat(account(number, "PDC_RDP_NAME").follows()).as("nothing stops it").isEmpty();
  }

  @Test
  void aLateActIsRecordedWithoutEffectOnlyWhenTheHeadSaysSo() {
    // given
    CaseNumber number = stage.filePermit();
    stage.passUntil(clock(number, TermCode.PDC_FINAL).due().plusDays(2));
    assertThat(state(number)).isEqualTo(CaseState.SILENT_ASSENT_FORMED);
    // when, then: not without saying so, not by another hand
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> late(Stage.HEAD, number, false))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("confirmed"));
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> late(Stage.OFFICER, number, true));
    var about = stage.as(Stage.HEAD, () -> lateActs.about(number));
    assertThat(about.annul()).as("six months from the silence").isPresent();
    // when
    late(Stage.HEAD, number, true);
    // then
    CaseView view = stage.view(number);
    assertThat(view.act(ActKind.LATE_ACT)).isPresent();
    assertThat(kinds(number)).contains(EventKind.LATE_ACT_RECORDED);
    assertThat(state(number)).isEqualTo(CaseState.SILENT_ASSENT_FORMED);
  }

  @Test
  void thereIsNoLateActWhileTheTermRuns() {
    CaseNumber number = stage.filePermit();
    assertThatExceptionOfType(TaskNotOpen.class).isThrownBy(() -> late(Stage.HEAD, number, true));
  }

  @Test
  void inertiaSaysWhoDecidesInstead() {
    // given
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    LocalDate due = clock(number, TermCode.PDC_FINAL).due();
    stage.passUntil(due.plusDays(10));
    // when
    var inertia = stage.as(Stage.ARCHITECT, () -> accounts.inertia(number)).orElseThrow();
    // then
    assertThat(inertia.expired()).isEqualTo(due);
    assertThat(inertia.firstTerm()).isEqualTo(90);
    assertThat(inertia.substituteDays()).isEqualTo(45);
    assertThat(inertia.indemnity()).as("business procedures only").isEmpty();
  }

  @Test
  void whatExpiredDuringAnOutageIsAppliedInTheOrderOfTheLaw() {
    // given: three bodies with terms of 30 and 45 days, and the final term after them
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    stage.convene(number);
    CaseNumber answered = stage.filePermit();
    stage.nameOfficer(answered);
    stage.requestDocuments(answered, 30);
    LocalDate replyDue = clock(answered, TermCode.INTEGRATION_REPLY).due();
    // when: nothing runs for 200 days, then everything at once
    stage.sleep(200);
    // then
    List<CaseEvent> byLaw =
        stage.view(number).timeline().stream()
            .filter(
                event ->
                    event.kind() == EventKind.SILENCE_RECORDED
                        || event.kind() == EventKind.INERTIA_REPORTED)
            .toList();
    assertThat(byLaw).extracting(CaseEvent::at).isSorted();
    assertThat(byLaw).extracting(CaseEvent::kind).contains(EventKind.SILENCE_RECORDED);
    assertThat(byLaw.get(0).at())
        .as("the longest term of bodies is 60 days, rolled to a working day")
        .isBefore(stage.view(number).summary().filedAt().plusSeconds(66L * 86_400));
    // the interrupted term never ran out: the case was archived at the date of the reply
    assertThat(state(answered)).isEqualTo(CaseState.ENDED_BY_INTEGRATION_TIMES_EXPIRED);
    assertThat(stage.view(answered).summary().closedAt().orElseThrow())
        .isEqualTo(LegalTime.effectOf(replyDue));
    assertThat(kinds(answered)).doesNotContain(EventKind.SILENT_ASSENT_FORMED);
  }

  private void correct(String who, CaseNumber number, LocalDate day, String reason) {
    stage.as(who, () -> corrections.correct(number, "PDC_FINAL", "", day, reason));
  }

  private void late(String who, CaseNumber number, boolean confirmed) {
    stage.as(who, () -> lateActs.record(number, "Si respinge.", confirmed));
  }

  private ClockAccount account(CaseNumber number, String code) {
    return stage.as(Stage.OFFICER, () -> accounts.of(number, code, ""));
  }

  private ClockView clock(CaseNumber number, TermCode code) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().equals(code))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private CaseState state(CaseNumber number) {
    return stage.view(number).summary().state();
  }

  private List<EventKind> kinds(CaseNumber number) {
    return stage.view(number).timeline().stream().map(CaseEvent::kind).toList();
  }
}
