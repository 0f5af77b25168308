package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.catalogue.AuthorityToHear;
import it.sportello.conferences.Invitation;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.DelayIndemnity;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of the single procedure of the business desk (D.P.R. 160/2010, art. 7). */
@WholeHouse
class SingleMeasureTest {

  private static final String PROCEDURE = "suap-procedimento-unico";
  private static final String FIRM = "marco.conti";
  private static final String DESK = "paolo.riva";

  @Autowired private Stage stage;
  @Autowired private Identity identity;
  @Autowired private Substitution substitution;
  @Autowired private TermAccounts accounts;

  @Test
  void whatIsFoundInOrderEndsInASingleMeasure() {
    // given
    CaseNumber number = examined(stage.file(PROCEDURE, Map.of()), false);
    propose(number, true);
    // when
    stage.as(DESK, () -> stage.decisions().issuePermit(number));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
    assertThat(view.act(ActKind.SINGLE_MEASURE)).isPresent();
    assertThat(view.act(ActKind.PERMIT)).as("it is no building permit").isEmpty();
    assertThat(kinds(view)).endsWith(EventKind.TITLE_ISSUED, EventKind.TITLE_PUBLISHED);
    assertThat(term(number, TermCode.WORKS_START)).as("nothing is to be built").isEmpty();
    assertThat(term(number, TermCode.AUTOTUTELA_6M)).isPresent();
    assertThat(finalTerm(number).state()).isEqualTo(ClockState.MET);
  }

  @Test
  void aBuildingTitleWithinItBringsTheTermsOfItsWorks() {
    // given
    CaseNumber number = examined(asking("building"), false);
    propose(number, true);
    // when
    stage.as(DESK, () -> stage.decisions().issuePermit(number));
    // then
    assertThat(term(number, TermCode.WORKS_START)).isPresent();
  }

  @Test
  void theTermIsThirtyDaysAndThirtyMore() {
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    LocalDate today = stage.today();
    assertThat(term(number, TermCode.SUAP_INTEGR_REQ).orElseThrow().due())
        .isBetween(today.plusDays(30), today.plusDays(33));
    assertThat(finalTerm(number).due()).isBetween(today.plusDays(60), today.plusDays(63));
  }

  @Test
  void askingForDocumentsSuspendsTheTermAndDoesNotStartItAfresh() {
    // given
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    LocalDate filed = stage.today();
    name(number);
    stage.pass(5);
    request(number);
    assertThat(finalTerm(number).state()).isEqualTo(ClockState.SUSPENDED);
    assertThat(stage.view(number).act(ActKind.INTEGRATION_REQUEST)).isPresent();
    stage.pass(10);
    // when
    answer(number);
    // then
    assertThat(finalTerm(number).due()).isBetween(filed.plusDays(70), filed.plusDays(73));
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> request(number))
        .withMessageContaining("D.P.R. 160/2010, art. 7, c. 1");
  }

  @Test
  void documentsThatNeverArriveEndInArchiving() {
    // given
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    name(number);
    request(number);
    // when
    stage.pass(40);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_INTEGRATION_TIMES_EXPIRED);
    assertThat(view.act(ActKind.ARCHIVING)).isPresent();
  }

  @Test
  void obstaclesSuspendTheTermAndMayEndInARefusal() {
    // given
    CaseNumber number = examined(stage.file(PROCEDURE, Map.of()), false);
    propose(number, false);
    stage.as(
        DESK, () -> stage.examination().notifyObstacles(number, List.of("Rumore oltre i limiti")));
    assertThat(finalTerm(number).state()).isEqualTo(ClockState.SUSPENDED);
    stage.pass(16);
    stage.as(
        DESK, () -> stage.examination().weighObservations(number, false, "Nessuna osservazione."));
    // when
    stage.as(DESK, () -> stage.decisions().refusePermit(number));
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(view.act(ActKind.REFUSAL)).isPresent();
  }

  @Test
  void theTermRunsOutWithoutDecidingAndTheFirmMayTurnElsewhere() {
    // given
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    LocalDate due = finalTerm(number).due();
    stage.passUntil(due.plusDays(11));
    assertThat(stage.view(number).summary().state()).isEqualTo(CaseState.PRESENTED);
    assertThat(kinds(stage.view(number))).contains(EventKind.INERTIA_REPORTED);
    Inertia inertia = stage.as(FIRM, () -> accounts.inertia(number)).orElseThrow();
    assertThat(inertia.substituteDays()).as("half of sixty days").isEqualTo(30);
    assertThat(inertia.indemnity().map(DelayIndemnity::euro)).contains(330);
    // when
    LocalDate asked = stage.today();
    stage.as(FIRM, () -> substitution.ask(number));
    stage.as(FIRM, () -> substitution.askIndemnity(number));
    // then
    assertThat(term(number, TermCode.POTERE_SOST).orElseThrow().due())
        .isBetween(asked.plusDays(30), asked.plusDays(33));
    assertThat(term(number, TermCode.INDENNIZZO_REQ).orElseThrow().state())
        .isEqualTo(ClockState.MET);
    assertThat(kinds(stage.view(number)))
        .contains(EventKind.SUBSTITUTION_ASKED, EventKind.INDEMNITY_ASKED);
    assertThat(stage.view(number).waitsFor("nameOfficer")).as("it must still decide").isTrue();
  }

  @Test
  void theIndemnityIsAskedForWithinTwentyDaysOnly() {
    // given
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    stage.passUntil(finalTerm(number).due().plusDays(25));
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> stage.as(FIRM, () -> substitution.askIndemnity(number)))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("indemnity"));
  }

  @Test
  void theFirmMayWithdraw() {
    // given
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    // when
    stage.as(FIRM, () -> stage.replies().withdraw(number));
    // then
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED);
  }

  @Test
  void theActsAskedForSayWhoIsHeardInTheConference() {
    // given
    CaseNumber number = asking("roads");
    assertThat(term(number, TermCode.CDS_INDIZIONE)).isPresent();
    examined(number, true);
    List<AuthorityToHear> bodies = stage.as(DESK, () -> stage.consultations().proposed(number));
    assertThat(bodies).hasSize(1);
    // when
    stage.as(
        DESK,
        () ->
            stage
                .consultations()
                .convene(
                    number,
                    bodies.stream()
                        .map(b -> new Invitation(b.authority().id(), b.interest(), b.reason()))
                        .toList()));
    // then
    assertThat(stage.view(number).conference().orElseThrow().participants()).hasSize(1);
  }

  private CaseNumber asking(String act) {
    return stage.file(PROCEDURE, Map.of("actsAsked", List.of(Map.of("actKind", act))));
  }

  private CaseNumber examined(CaseNumber number, boolean conference) {
    name(number);
    var all = new CheckedItem("all", "Istanza e allegati", CheckedItem.Finding.PRESENT, "");
    stage.as(DESK, () -> stage.examination().declareComplete(number, List.of(all)));
    stage.as(
        DESK, () -> stage.examination().examine(number, "Conforme.", conference, "Già acquisiti."));
    return number;
  }

  private void name(CaseNumber number) {
    var officer = identity.findByUsername(DESK).orElseThrow().id();
    stage.as(DESK, () -> stage.examination().nameOfficer(number, officer));
  }

  private void propose(CaseNumber number, boolean favourable) {
    stage.as(DESK, () -> stage.examination().propose(number, favourable, "Conclusa.", ""));
  }

  private void request(CaseNumber number) {
    var missing = new CheckedItem("actPapers", "Relazione", CheckedItem.Finding.MISSING, "");
    var asked = new RequestedItem("Relazione acustica", "L. 447/1995, art. 8");
    stage.as(
        DESK,
        () -> stage.examination().requestDocuments(number, List.of(missing), List.of(asked), 30));
  }

  private void answer(CaseNumber number) {
    stage.as(
        FIRM,
        () -> {
          stage
              .view(number)
              .openRequest()
              .orElseThrow()
              .items()
              .forEach(item -> stage.replies().answer(number, item.id(), "Ecco.", null));
          stage.replies().send(number);
        });
  }

  private ClockView finalTerm(CaseNumber number) {
    return term(number, TermCode.SUAP_FINAL).orElseThrow();
  }

  private Optional<ClockView> term(CaseNumber number, TermCode code) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().equals(code))
        .reduce((first, last) -> last);
  }

  private static List<EventKind> kinds(CaseView view) {
    return view.timeline().stream().map(CaseEvent::kind).toList();
  }
}
