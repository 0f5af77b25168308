package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several terms of one case run out while nothing runs: each sees what the one before decided. */
@WholeHouse
class OutageTest {

  private static final int DAYS = 200;

  @Autowired private Stage stage;

  @Test
  void theTermThatWaitedForObservationsGoesOnAndGrantsAtItsOwnDate() {
    // given: the final term stands still until the observations, or until their ten days are over
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, false);
    stage.propose(number, false);
    stage.as(
        Stage.OFFICER,
        () -> stage.examination().notifyObstacles(number, List.of("Distanze non rispettate")));
    LocalDate observations = term(number, TermCode.TENBIS_OBSERVATIONS).due();
    // when
    stage.sleep(DAYS);
    // then
    CaseView view = stage.view(number);
    LocalDate silence = term(number, TermCode.PDC_FINAL).due();
    assertThat(silence).isAfter(observations).isBefore(stage.today().minusDays(60));
    assertThat(view.summary().state()).isEqualTo(CaseState.SILENT_ASSENT_FORMED);
    assertThat(view.summary().closedAt()).contains(LegalTime.effectOf(silence));
    assertThat(term(number, TermCode.TENBIS_OBSERVATIONS).state()).isEqualTo(ClockState.EXPIRED);
  }

  @Test
  void anIntegrationNotAnsweredEndsTheCaseBeforeTheFinalTermCan() {
    // given
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.requestDocuments(number, 30);
    LocalDate reply = term(number, TermCode.INTEGRATION_REPLY).due();
    // when
    stage.sleep(DAYS);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_INTEGRATION_TIMES_EXPIRED);
    assertThat(view.summary().closedAt()).contains(LegalTime.effectOf(reply));
    assertThat(kinds(view)).doesNotContain(EventKind.SILENT_ASSENT_FORMED);
  }

  @Test
  void measuresNotTakenForbidTheActivityBeforeTheControlCanConsolidateIt() {
    // given
    CaseNumber number = stage.file("scia-edilizia", Map.of());
    stage.as(
        Stage.OFFICER,
        () -> stage.notices().checkNotice(number, NoticeChecks.Check.CAN_CONFORM, "Verificato."));
    var measure = new RequestedItem("Deposito strutturale", "D.P.R. 380/2001, art. 93");
    stage.as(Stage.HEAD, () -> stage.notices().orderConformity(number, List.of(measure), 30));
    LocalDate conform = term(number, TermCode.SCIA_CONFORM).due();
    // when
    stage.sleep(DAYS);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_CONFORMATION_TIMES_EXPIRED);
    assertThat(view.summary().closedAt()).contains(LegalTime.effectOf(conform));
    assertThat(kinds(view)).doesNotContain(EventKind.CONSOLIDATED);
  }

  private ClockView term(CaseNumber number, TermCode code) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().equals(code))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static List<EventKind> kinds(CaseView view) {
    return view.timeline().stream().map(CaseEvent::kind).toList();
  }
}
