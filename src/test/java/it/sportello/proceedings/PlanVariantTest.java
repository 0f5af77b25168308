package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.conferences.Attending;
import it.sportello.conferences.MeetingCall;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.deadlines.ClockKey;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.demo.Stage;
import it.sportello.documents.Documents;
import it.sportello.law.CaseNumber;
import it.sportello.territory.Interest;
import it.sportello.testing.WholeHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/planVariant.bpmn}, each reached by real steps. */
@WholeHouse
class PlanVariantTest {

  static final String PROCEDURE = "suap-variante";
  private static final String DESK = Procedures.BUSINESS_DESK;

  @Autowired private Stage stage;
  @Autowired private Procedures procedures;
  @Autowired private ConferenceMeetings meetings;
  @Autowired private Publications publications;
  @Autowired private Documents documents;
  @Autowired private PublicSessions sessions;
  @Autowired private Deadlines deadlines;

  @Test
  void theCouncilApprovesAndTheMeasureIsIssued() {
    // given
    CaseNumber number = published();
    publications.observe(number, "Rosa Verdi", "via Saffi 1", "Troppo traffico.");
    stage.passUntil(term(number, TermCode.PLAN_OBSERVATIONS).due().plusDays(2));
    stage.as(DESK, () -> publications.answer(number, 1, false, "La strada basta."));
    take(number, DecidedStep.ANSWER_OBSERVATIONS, null);
    assertThat(NextMove.of(stage.view(number)).name()).contains("Consiglio comunale");
    take(number, DecidedStep.RECORD_VOTE, Way.FAVOURABLE);
    // when
    take(number, DecidedStep.ISSUE_VARIANT, null);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_POSITIVE_OUTCOME);
    assertThat(view.act(ActKind.SINGLE_MEASURE)).isPresent();
    assertThat(view.act(ActKind.MINUTES_TO_COUNCIL)).isPresent();
    assertThat(view.timeline()).anyMatch(event -> event.kind() == EventKind.TITLE_PUBLISHED);
    assertThat(term(number, TermCode.WORKS_START).isTicking()).isTrue();
  }

  @Test
  void theCouncilMayVoteItDown() {
    // given
    CaseNumber number = published();
    stage.passUntil(term(number, TermCode.PLAN_OBSERVATIONS).due().plusDays(2));
    take(number, DecidedStep.ANSWER_OBSERVATIONS, null);
    // when
    take(number, DecidedStep.RECORD_VOTE, Way.UNFAVOURABLE);
    // then
    refused(number, "Consiglio");
  }

  @Test
  void theRegionIsConvenedInPublicSessionAndItsDissentStopsTheVariant() {
    // given
    CaseNumber number = convened();
    assertThat(procedures.conference(number).participants())
        .extracting(ParticipantView::interest)
        .contains(Interest.URBAN_PLANNING);
    assertThat(stage.view(number).waitsFor(Step.CALL_MEETING)).as("it meets at once").isTrue();
    // when: what prevails is favourable, but the Region dissents
    meet(number, PositionKind.DISSENT, true);
    // then
    refused(number, "Regione");
  }

  @Test
  void anUnfavourableConferenceStopsTheVariant() {
    // given
    CaseNumber number = convened();
    meet(number, PositionKind.DISSENT, false);
    // when nobody observes
    stage.pass(16);
    // then
    refused(number, "conferenza");
  }

  @Test
  void withoutThePreconditionsItIsInadmissible() {
    // given
    CaseNumber number = begun();
    take(number, DecidedStep.CHECK_PRECONDITIONS, Way.UNFAVOURABLE);
    // when
    take(number, DecidedStep.REJECT_VARIANT, null);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(view.timeline()).anyMatch(event -> event.kind() == EventKind.VARIANT_REJECTED);
    assertThat(view.openTasks()).isEmpty();
  }

  @Test
  void documentsThatNeverArriveEndInArchiving() {
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    procedures.name(DESK, number);
    procedures.ask(DESK, number);
    stage.pass(30);
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_INTEGRATION_TIMES_EXPIRED);
  }

  @Test
  void theFirmMayWithdraw() {
    CaseNumber number = begun();
    stage.as(Procedures.FIRM, () -> stage.replies().withdraw(number));
    assertThat(stage.view(number).summary().state())
        .isEqualTo(CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED);
  }

  private CaseNumber begun() {
    CaseNumber number = stage.file(PROCEDURE, Map.of());
    procedures.begin(DESK, number);
    return number;
  }

  private CaseNumber convened() {
    CaseNumber number = begun();
    take(number, DecidedStep.CHECK_PRECONDITIONS, Way.FAVOURABLE);
    procedures.convene(DESK, number);
    return number;
  }

  private CaseNumber published() {
    CaseNumber number = convened();
    meet(number, PositionKind.ASSENT, true);
    take(number, DecidedStep.SEND_MINUTES, null);
    take(number, DecidedStep.PUBLISH_DEPOSIT, null);
    return number;
  }

  private String text(ActView act) {
    try (var in = documents.open(act.document());
        var document = Loader.loadPDF(in.readAllBytes())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void meet(CaseNumber number, PositionKind region, boolean favourable) {
    LocalDate day = stage.workday(stage.today().plusDays(6));
    var at = day.atTime(LocalTime.of(10, 30)).atZone(LegalTime.ROME).toInstant();
    stage.as(
        DESK,
        () -> meetings.call(number, new MeetingCall(at, "https://riunioni.example/1", "Variante")));
    assertThat(sessions.called()).anyMatch(session -> session.number().equals(number));
    assertThat(text(stage.view(number).act(ActKind.MEETING_CALL).orElseThrow()))
        .contains("inseduta", "pubblica(D.P.R.160/2010,art.8,c.1)");
    stage.passUntil(day);
    List<ParticipantView> bodies = procedures.conference(number).participants();
    stage.as(
        DESK,
        () ->
            meetings.callRoll(
                number,
                bodies.stream()
                    .map(b -> new Attending(b.authority(), true, "Rappresentante", "Delega"))
                    .toList()));
    List<String> on = region == PositionKind.ASSENT ? List.of() : List.of("Altro luogo");
    bodies.forEach(
        body ->
            stage.as(
                DESK,
                () ->
                    meetings.state(
                        number,
                        body.authority(),
                        new SpokenPosition(region, "Valutato il piano.", on, true))));
    stage.as(DESK, () -> meetings.close(number, true, "Discussione."));
    stage.as(DESK, () -> meetings.weigh(number, favourable, "Pesa di più l’interesse."));
    stage.as(DESK, () -> stage.consultations().adoptDetermination(number));
  }

  private void refused(CaseNumber number, String by) {
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ENDED_BY_NEGATIVE_OUTCOME);
    assertThat(view.act(ActKind.REFUSAL)).isPresent();
    assertThat(view.timeline())
        .filteredOn(event -> event.kind() == EventKind.VARIANT_STOPPED)
        .singleElement()
        .satisfies(event -> assertThat(event.text()).contains(by));
    assertThat(view.openTasks()).isEmpty();
  }

  private void take(CaseNumber number, DecidedStep step, Way way) {
    procedures.take(DESK, number, step, way);
  }

  private ClockView term(CaseNumber number, TermCode code) {
    return deadlines.find(new ClockKey(number, code)).orElseThrow();
  }
}
