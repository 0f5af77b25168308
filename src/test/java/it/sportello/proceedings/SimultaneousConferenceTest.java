package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.conferences.AskView;
import it.sportello.conferences.Attending;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.MeetingCall;
import it.sportello.conferences.MergedCondition;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Appraisal;
import it.sportello.conferences.rules.Efficacy;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every end of {@code bpmn/simultaneousConference.bpmn} and {@code bpmn/opposition.bpmn}, each
 * reached by real steps.
 */
@WholeHouse
class SimultaneousConferenceTest {

  private static final String LANDSCAPE = "irene.costa";
  private static final String HEALTH = "davide.leone";
  private static final String ROADS = "chiara.serra";

  @Autowired private Stage stage;
  @Autowired private ConferenceMeetings meetings;
  @Autowired private ConferenceRequests requests;
  @Autowired private ConditionsTogether conditions;
  @Autowired private Oppositions oppositions;

  @Test
  void theMeetingAfterTheWrittenPositionsIsHeldInTheDaysOfTheLaw() {
    // given
    CaseNumber number = toBeDiscussed();
    LocalDate lastWritten = conference(number).lastDue();
    LocalDate until = term(number, "CDS_MEETING").due();
    // then: ten days from the last day for written positions, fifteen in the accelerated regime
    assertThat(until).isBetween(lastWritten.plusDays(10), lastWritten.plusDays(17));
    refusesToMeet(number, lastWritten, "dopo il");
    refusesToMeet(number, until.plusDays(1), "entro il");
    refusesToMeet(number, sundayIn(lastWritten, until), "festivo");
    // when
    call(number, stage.workday(lastWritten.plusDays(2)));
    // then
    CaseView view = stage.view(number);
    assertThat(view.act(ActKind.MEETING_CALL)).isPresent();
    assertThat(view.waitsFor(Step.HOLD_MEETING)).isTrue();
  }

  @Test
  void whoIsAbsentOrSilentOrDissentsWithoutReasonsHasAssented() {
    // given
    CaseNumber number = meeting(toBeDiscussed());
    ConferenceView before = conference(number);
    callRoll(number, LANDSCAPE, HEALTH);
    // when: landscape dissents without a word, health says nothing, roads did not come
    state(number, LANDSCAPE, PositionKind.DISSENT, "", List.of(), true);
    close(number, true);
    // then
    ConferenceView after = conference(number);
    assertThat(after.participants()).allMatch(body -> body.kind() == PositionKind.SILENCE);
    assertThat(body(after, LANDSCAPE).reasons()).contains("non motivato", "art. 14-ter, c. 7");
    assertThat(body(after, HEALTH).reasons()).contains("Presente senza");
    assertThat(body(after, ROADS).reasons()).contains("Assente");
    assertThat(after.stage().former()).as("nothing said is lost").hasSize(before.voices().size());
    assertThat(stage.view(number).act(ActKind.MEETING_MINUTES)).isPresent();
  }

  @Test
  void nothingUnfavourablePrevailsWhereNobodyDissents() {
    // given
    CaseNumber number = meeting(toBeDiscussed());
    callRoll(number, LANDSCAPE, HEALTH, ROADS);
    state(number, LANDSCAPE, PositionKind.ASSENT, "Accordo trovato.", List.of(), true);
    close(number, true);
    // when, then
    assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> weigh(number, false));
    // when
    weigh(number, true);
    adopt(number);
    // then
    assertThat(efficacy(number)).isEqualTo(Efficacy.IMMEDIATE);
    assertThat(stage.view(number).waitsFor("propose")).isTrue();
  }

  @Test
  void worksThatNobodyClosesAreClosedByLaw() {
    // given
    CaseNumber number = meeting(toBeDiscussed());
    callRoll(number, LANDSCAPE, HEALTH, ROADS);
    close(number, false);
    assertThat(stage.view(number).waitsFor(Step.CALL_MEETING)).isTrue();
    LocalDate due = term(number, "CDS_SIMUL_END").due();
    // when
    stage.passUntil(due.plusDays(2));
    // then
    CaseView view = stage.view(number);
    assertThat(view.waitsFor(Step.WEIGH_POSITIONS)).isTrue();
    assertThat(view.timeline()).anyMatch(event -> event.kind() == EventKind.CONFERENCE_WORKS_ENDED);
    assertThat(conference(number).participants())
        .allMatch(body -> body.kind() == PositionKind.SILENCE);
  }

  @Test
  void theOfficeMayMeetAtOnceWhenItConvenes() {
    // given
    CaseNumber number = examined();
    as(Stage.OFFICER, () -> requests.chooseSimultaneous(number, "Opera complessa."));
    // when
    stage.convene(number);
    // then
    CaseView view = stage.view(number);
    assertThat(view.waitsFor(Step.CALL_MEETING)).isTrue();
    assertThat(view.clocks())
        .filteredOn(clock -> clock.key().code().value().equals("CDS_DETERM"))
        .allMatch(clock -> clock.state().isOver());
    LocalDate within = stage.today().plusDays(30);
    assertThat(term(number, "CDS_SIMUL_MEETING").due()).isBetween(within, within.plusDays(3));
  }

  @Test
  void afterTheConveningAMeetingMustHaveBeenAskedForInTime() {
    // given
    CaseNumber number = inConference();
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(
            () -> as(Stage.OFFICER, () -> requests.chooseSimultaneous(number, "Complessa.")))
        .withMessageContaining("art. 14-bis, c. 7");
    // when
    stage.as(Stage.ARCHITECT, () -> requests.askMeeting(number, "Gli enti si contraddicono."));
    as(Stage.OFFICER, () -> requests.chooseSimultaneous(number, "Richiesta accolta."));
    // then
    assertThat(stage.view(number).waitsFor(Step.CALL_MEETING)).isTrue();
  }

  @Test
  void whatIsAskedTooLateOrTwiceIsKeptWithTheArticle() {
    // given
    CaseNumber number = inConference();
    AskView first = askFor(number, HEALTH);
    // when
    AskView second = askFor(number, HEALTH);
    stage.passUntil(conference(number).integrationsBy().plusDays(1));
    AskView late = askFor(number, ROADS);
    // then
    assertThat(first.irrelevant()).isEmpty();
    assertThat(second.irrelevant()).hasValueSatisfying(w -> assertThat(w).contains("art. 2, c. 7"));
    assertThat(late.irrelevant())
        .hasValueSatisfying(why -> assertThat(why).contains("art. 14-bis, c. 2, lett. b"));
  }

  @Test
  void theBodiesWaitWhileTheApplicantIsAskedOnce() {
    // given
    CaseNumber number = inConference();
    LocalDate due = body(conference(number), HEALTH).due();
    askFor(number, HEALTH);
    askFor(number, ROADS);
    stage.pass(3);
    var items = List.of(new RequestedItem("Relazione acustica", "D.P.R. 227/2011"));
    // when
    as(Stage.OFFICER, () -> requests.mergeIntegration(number, items, 20));
    // then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> as(Stage.OFFICER, () -> requests.mergeIntegration(number, items, 20)))
        .withMessageContaining("art. 2, c. 7");
    stage.pass(10);
    stage.answerRequest(number);
    // then: ten days more, give or take what holidays move
    assertThat(bodyTerm(number, HEALTH).due()).isBetween(due.plusDays(8), due.plusDays(12));
    assertThat(stage.view(number).summary().state()).isEqualTo(CaseState.CDSS_CONVENED);
  }

  @Test
  void conditionsArePutTogetherAndNoneIsLost() {
    // given
    CaseNumber number = inConference();
    speak(LANDSCAPE, number, PositionKind.CONDITIONAL_ASSENT, List.of("Calce", "Coppi"));
    speak(HEALTH, number, PositionKind.CONDITIONAL_ASSENT, List.of("Intonaco a calce"));
    speak(ROADS, number, PositionKind.ASSENT, List.of());
    appraise(number, Appraisal.CONDITIONS_ACCEPTABLE);
    var sheet = as(() -> conditions.sheet(number));
    List<String> keys = sheet.written().stream().map(c -> c.key()).toList();
    // when, then
    var lossy = List.of(new MergedCondition("Intonaco a calce", keys.subList(0, 1)));
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> as(Stage.OFFICER, () -> conditions.merge(number, lossy)))
        .withMessageContaining("Manca una condizione");
    // when
    as(
        Stage.OFFICER,
        () -> conditions.merge(number, List.of(new MergedCondition("Calce e coppi", keys))));
    adopt(number);
    // then
    assertThat(stage.view(number).reason("conferenceConditions")).isEqualTo("Calce e coppi");
  }

  @Test
  void anUnfavourableEndIsAnsweredOnceAndTheBodiesSpeakAgain() {
    // given
    CaseNumber number = refused();
    assertThat(term(number, "CDS_NEG_OBS").isTicking()).isTrue();
    // when
    stage.as(Stage.ARCHITECT, () -> stage.replies().observe(number, "L’altezza è ridotta."));
    // then
    ConferenceView again = conference(number);
    assertThat(again.stage().round()).isEqualTo(2);
    assertThat(again.awaited()).hasSize(3);
    assertThat(again.stage().former()).hasSize(3);
    // when
    speak(LANDSCAPE, number, PositionKind.DISSENT, List.of("Ridurre ancora"));
    speak(HEALTH, number, PositionKind.ASSENT, List.of());
    speak(ROADS, number, PositionKind.ASSENT, List.of());
    appraise(number, Appraisal.DISSENT_INSUPERABLE);
    adopt(number);
    stage.propose(number, false);
    // then: the obstacles were communicated by the conference
    assertThat(stage.view(number).waitsFor("refusePermit")).isTrue();
  }

  @Test
  void withoutObservationsTheUnfavourableEndStands() {
    // given
    CaseNumber number = refused();
    // when
    stage.passUntil(term(number, "CDS_NEG_OBS").due().plusDays(1));
    // then
    assertThat(stage.view(number).waitsFor("propose")).isTrue();
  }

  @Test
  void aQualifiedDissentSuspendsTheDeterminationUntilNobodyOpposes() {
    // given
    CaseNumber number = suspended();
    assertThat(efficacy(number)).isEqualTo(Efficacy.SUSPENDED);
    assertThat(stage.view(number).waitsFor("propose")).isFalse();
    LocalDate due = term(number, "CDS_OPPOSITION").due();
    // when
    stage.passUntil(due.plusDays(1));
    // then
    assertThat(efficacy(number)).isEqualTo(Efficacy.DEFINITIVE);
    assertThat(stage.view(number).waitsFor("propose")).isTrue();
    // when: too late
    AskView late = oppose(number, LANDSCAPE);
    // then
    assertThat(late.irrelevant())
        .hasValueSatisfying(why -> assertThat(why).contains("art. 14-quinquies"));
  }

  @Test
  void onceTheDeterminationIsInForceSilenceGrants() {
    // given: nobody opposes, and the office does nothing more
    CaseNumber number = suspended();
    stage.passUntil(term(number, "CDS_OPPOSITION").due().plusDays(1));
    assertThat(stage.view(number).silenceIsAssent()).isTrue();
    // when
    stage.passUntil(term(number, "PDC_FINAL").due().plusDays(2));
    // then
    assertThat(stage.view(number).summary().state()).isEqualTo(CaseState.SILENT_ASSENT_FORMED);
  }

  @Test
  void onlyWhoDissentedToGuardAQualifiedInterestOpposes() {
    // given
    CaseNumber number = suspended();
    // when, then
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> oppose(number, ROADS))
        .withMessageContaining("art. 14-quinquies, c. 1");
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> oppose(number, HEALTH))
        .withMessageContaining("dissenso motivato");
  }

  @Test
  void anAgreementBecomesANewDetermination() {
    // given
    CaseNumber number = opposed();
    // when
    as(
        Stage.OFFICER,
        () -> oppositions.recordMeeting(number, true, false, "Intesa.", "Un piano in meno"));
    as(Stage.HEAD, () -> oppositions.adoptSharedSolution(number));
    // then
    assertThat(efficacy(number)).isEqualTo(Efficacy.DEFINITIVE);
    CaseView view = stage.view(number);
    assertThat(view.reason("conferenceConditions")).isEqualTo("Un piano in meno");
    assertThat(view.acts()).filteredOn(act -> act.kind() == ActKind.DETERMINATION).hasSize(2);
    assertThat(view.waitsFor("propose")).isTrue();
  }

  @Test
  void withoutAgreementTheCouncilDecidesAfterASecondMeetingAtMost() {
    // given
    CaseNumber number = opposed();
    as(Stage.OFFICER, () -> oppositions.recordMeeting(number, false, true, "Nessuna.", ""));
    assertThat(term(number, "CDS_PCM_SECOND").isTicking()).isTrue();
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(
            () ->
                as(
                    Stage.OFFICER,
                    () -> oppositions.recordMeeting(number, false, true, "Ancora.", "")));
    as(Stage.OFFICER, () -> oppositions.recordMeeting(number, false, false, "Nessuna.", ""));
    // when
    decide(number, Oppositions.Decision.REJECTED, "");
    // then
    assertThat(efficacy(number)).isEqualTo(Efficacy.DEFINITIVE);
    assertThat(stage.view(number).waitsFor("propose")).isTrue();
  }

  @Test
  void anOppositionAcceptedInPartChangesTheConditions() {
    // given
    CaseNumber number = beforeTheCouncil();
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> decide(number, Oppositions.Decision.PARTLY_ACCEPTED, " "));
    // when
    decide(number, Oppositions.Decision.PARTLY_ACCEPTED, "Arretrare di cinque metri");
    // then
    assertThat(efficacy(number)).isEqualTo(Efficacy.DEFINITIVE);
    assertThat(stage.view(number).reason("conferenceConditions"))
        .isEqualTo("Arretrare di cinque metri");
  }

  @Test
  void anOppositionThatIsAcceptedLeavesNothingOfTheDetermination() {
    // given
    CaseNumber number = beforeTheCouncil();
    // when
    decide(number, Oppositions.Decision.ACCEPTED, "");
    // then
    assertThat(efficacy(number)).isEqualTo(Efficacy.NONE);
    assertThat(stage.view(number).silenceIsAssent()).isFalse();
  }

  private CaseNumber examined() {
    CaseNumber number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    return number;
  }

  private CaseNumber inConference() {
    CaseNumber number = examined();
    stage.convene(number);
    return number;
  }

  private CaseNumber toBeDiscussed() {
    CaseNumber number = inConference();
    speak(LANDSCAPE, number, PositionKind.DISSENT, List.of("Un piano in meno"));
    speak(HEALTH, number, PositionKind.ASSENT, List.of());
    speak(ROADS, number, PositionKind.ASSENT, List.of());
    appraise(number, Appraisal.TO_BE_DISCUSSED);
    return number;
  }

  private CaseNumber refused() {
    CaseNumber number = inConference();
    speak(LANDSCAPE, number, PositionKind.DISSENT, List.of("Un piano in meno"));
    speak(HEALTH, number, PositionKind.ASSENT, List.of());
    speak(ROADS, number, PositionKind.ASSENT, List.of());
    appraise(number, Appraisal.DISSENT_INSUPERABLE);
    adopt(number);
    return number;
  }

  private CaseNumber meeting(CaseNumber number) {
    LocalDate day = stage.workday(conference(number).lastDue().plusDays(2));
    call(number, day);
    stage.passUntil(day);
    return number;
  }

  private CaseNumber suspended() {
    CaseNumber number = meeting(toBeDiscussed());
    callRoll(number, LANDSCAPE, HEALTH, ROADS);
    state(number, LANDSCAPE, PositionKind.DISSENT, "Troppo alto.", List.of("Meno"), true);
    state(number, HEALTH, PositionKind.ASSENT, "Nulla osta.", List.of(), true);
    state(number, ROADS, PositionKind.ASSENT, "Nulla osta.", List.of(), true);
    close(number, true);
    weigh(number, true);
    adopt(number);
    return number;
  }

  private CaseNumber opposed() {
    CaseNumber number = suspended();
    assertThat(oppose(number, LANDSCAPE).irrelevant()).isEmpty();
    return number;
  }

  private CaseNumber beforeTheCouncil() {
    CaseNumber number = opposed();
    as(Stage.OFFICER, () -> oppositions.recordMeeting(number, false, false, "Nessuna.", ""));
    return number;
  }

  private void call(CaseNumber number, LocalDate day) {
    var at = day.atTime(LocalTime.of(10, 30)).atZone(LegalTime.ROME).toInstant();
    as(
        Stage.OFFICER,
        () -> meetings.call(number, new MeetingCall(at, "https://riunioni.example/1", "Altezza")));
  }

  private void refusesToMeet(CaseNumber number, LocalDate day, String because) {
    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> call(number, day))
        .withMessageContaining(because)
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("day"));
  }

  private void callRoll(CaseNumber number, String... present) {
    List<String> there = List.of(present);
    ConferenceView conference = conference(number);
    List<Attending> roll =
        List.of(LANDSCAPE, HEALTH, ROADS).stream()
            .map(
                who ->
                    new Attending(
                        body(conference, who).authority(), there.contains(who), who, "Delega"))
            .toList();
    as(Stage.OFFICER, () -> meetings.callRoll(number, roll));
  }

  private void state(
      CaseNumber number,
      String who,
      PositionKind kind,
      String why,
      List<String> on,
      boolean topic) {
    var body = body(conference(number), who).authority();
    as(Stage.OFFICER, () -> meetings.state(number, body, new SpokenPosition(kind, why, on, topic)));
  }

  private void close(CaseNumber number, boolean over) {
    as(Stage.OFFICER, () -> meetings.close(number, over, "Discussione sull’altezza."));
  }

  private void weigh(CaseNumber number, boolean favourable) {
    as(Stage.OFFICER, () -> meetings.weigh(number, favourable, "Pesa di più l’interesse."));
  }

  private void adopt(CaseNumber number) {
    as(Stage.HEAD, () -> stage.consultations().adoptDetermination(number));
  }

  private void appraise(CaseNumber number, Appraisal appraisal) {
    as(Stage.OFFICER, () -> stage.consultations().appraise(number, appraisal, "Motivi."));
  }

  private void decide(CaseNumber number, Oppositions.Decision decision, String solution) {
    as(
        Stage.OFFICER,
        () -> oppositions.recordDecision(number, decision, "Deliberazione.", solution));
  }

  private AskView oppose(CaseNumber number, String who) {
    return stage.as(who, () -> oppositions.oppose(number, "Il Ministro", "Va tutelato il colle."));
  }

  private AskView askFor(CaseNumber number, String who) {
    var items = List.of(new RequestedItem("Relazione", "Non è agli atti"));
    return stage.as(who, () -> requests.askIntegration(number, items));
  }

  private void speak(String who, CaseNumber number, PositionKind kind, List<String> conditions) {
    as(who, () -> stage.consultations().give(number, kind, "Motivazione.", conditions));
  }

  private void as(String who, Runnable scene) {
    stage.as(who, scene);
  }

  private <T> T as(Supplier<T> scene) {
    return stage.as(Stage.OFFICER, scene);
  }

  private ConferenceView conference(CaseNumber number) {
    return stage.view(number).conference().orElseThrow();
  }

  private Efficacy efficacy(CaseNumber number) {
    return conference(number).stage().efficacy().orElseThrow();
  }

  /** The body for which the demo person speaks. */
  private ParticipantView body(ConferenceView conference, String who) {
    var mine = stage.as(who, () -> stage.consultations().mine(conference.number())).authority();
    return conference.participant(mine).orElseThrow();
  }

  private ClockView bodyTerm(CaseNumber number, String who) {
    var authority = body(conference(number), who).authority().value();
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().value().equals("CDS_DETERM"))
        .filter(clock -> clock.key().subject().equals(authority))
        .findFirst()
        .orElseThrow();
  }

  private ClockView term(CaseNumber number, String code) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().value().equals(code))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static LocalDate sundayIn(LocalDate after, LocalDate until) {
    return after
        .plusDays(1)
        .datesUntil(until.plusDays(1))
        .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
        .findFirst()
        .orElseThrow();
  }
}
