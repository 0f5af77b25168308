package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.deadlines.ClockView;
import it.sportello.demo.Stage;
import it.sportello.documents.Documents;
import it.sportello.documents.ProtocolLine;
import it.sportello.documents.ProtocolRegister;
import it.sportello.documents.RegisterEntry;
import it.sportello.law.CaseNumber;
import it.sportello.notices.Notices;
import it.sportello.notices.Recipient;
import it.sportello.testing.PdfA;
import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A permit from filing to its title, through the facades, with every act and date looked at. */
@WholeHouse
class FilingToActTest {

  @Autowired private Stage stage;
  @Autowired private Documents documents;
  @Autowired private ProtocolRegister register;
  @Autowired private Notices notices;

  @Test
  void aConstrainedHouseGetsItsPermitAfterAnIntegrationAndAConference() throws IOException {
    // given: filed in the morning
    LocalDate filed = stage.today();
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    // the integration asked for on day 23 interrupts, the answer 29 days later starts afresh
    stage.passUntil(filed.plusDays(23));
    stage.requestDocuments(number, 30);
    assertThat(finalTerm(number).state().name()).isEqualTo("INTERRUPTED");
    stage.pass(29);
    stage.answerRequest(number);
    LocalDate answered = stage.today();
    // 60 + 30 days, nominal, rolled at the end only
    LocalDate nominal = answered.plusDays(90);
    assertThat(finalTerm(number).due()).isBetween(nominal, nominal.plusDays(4));
    stage.declareComplete(number);
    stage.examine(number, true);
    stage.convene(number);
    // when: two speak and one is silent
    speak("irene.costa", number, PositionKind.CONDITIONAL_ASSENT, List.of("Coppi di recupero"));
    speak("davide.leone", number, PositionKind.ASSENT, List.of());
    stage.passTheConference(number);
    stage.as(
        Stage.OFFICER,
        () ->
            stage
                .consultations()
                .appraise(number, Appraisal.CONDITIONS_ACCEPTABLE, "Accoglibili."));
    stage.as(Stage.HEAD, () -> stage.consultations().adoptDetermination(number));
    stage.propose(number, true);
    stage.issuePermit(number);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
    assertThat(view.acts())
        .extracting(ActView::kind)
        .containsExactly(
            ActKind.RECEIPT,
            ActKind.INTEGRATION_REQUEST,
            ActKind.LATER_RECEIPT,
            ActKind.CONFERENCE_NOTICE,
            ActKind.DETERMINATION,
            ActKind.PERMIT);
    for (ActView act : view.acts()) {
      try (InputStream pdf = documents.open(act.document())) {
        assertThat(PdfA.violations(pdf)).as("PDF/A of %s", act.kind()).isEmpty();
      }
    }
    theRegisterHasNoGaps(number, view);
    thePartiesWereTold(view);
  }

  /** Receipts bear the number under which came in what they attest; two bodies wrote besides. */
  private void theRegisterHasNoGaps(CaseNumber number, CaseView view) {
    List<ProtocolLine> lines = register.lines(number);
    assertThat(lines).hasSize(view.acts().size() + 2);
    assertThat(lines)
        .filteredOn(line -> line.entry().direction() == RegisterEntry.Direction.IN)
        .extracting(line -> line.entry().correspondent())
        .startsWith("Anna Rossi")
        .anyMatch(name -> name.contains("Soprintendenza"))
        .hasSize(4);
    assertThat(lines).extracting(line -> line.number().toString()).doesNotHaveDuplicates();
  }

  private void thePartiesWereTold(CaseView view) {
    var owner = Recipient.person(view.application().owner().value());
    assertThat(notices.latest(List.of(owner), 1000))
        .filteredOn(notice -> view.summary().number().equals(notice.caseNumber()))
        .extracting(notice -> notice.textIt().split(" – ")[0])
        .contains("Pratica presentata", "Integrazione richiesta", "Titolo rilasciato");
  }

  private void speak(String who, CaseNumber number, PositionKind kind, List<String> conditions) {
    stage.as(who, () -> stage.consultations().give(number, kind, "Motivazione.", conditions));
  }

  private ClockView finalTerm(CaseNumber number) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().value().equals("PDC_FINAL"))
        .findFirst()
        .orElseThrow();
  }
}
