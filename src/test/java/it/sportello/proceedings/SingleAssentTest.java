package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.conferences.ConferenceKind;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.deadlines.ClockView;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/singleAssent.bpmn}: one body is heard without a conference. */
@WholeHouse
class SingleAssentTest {

  private static final String ROADS = "chiara.serra";

  @Autowired private Stage stage;
  @Autowired private SingleAssents singles;
  @Autowired private ConferenceRequests requests;

  @ParameterizedTest(name = "{0} by {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SINGLE_ASSENT | cm-viabilita     | 30 | an ordinary interest
          SINGLE_ASSENT | soprintendenza-bo | 90 | a protected interest
          OPINION       | cm-viabilita     | 20 | an opinion
          """)
  void theTermIsThatOfTheLaw(ConferenceKind kind, String body, int days, String why) {
    // when
    CaseNumber number = asked(kind, body);
    // then
    LocalDate nominal = stage.today().plusDays(days);
    assertThat(heard(number).due()).as(why).isBetween(nominal, nominal.plusDays(4));
    assertThat(stage.view(number).act(ActKind.ASSENT_REQUEST)).isPresent();
    assertThat(stage.view(number).waitsFor("givePosition")).isTrue();
  }

  @Test
  void silenceIsAssentAndTheCaseGoesOn() {
    // given
    CaseNumber number = asked(ConferenceKind.SINGLE_ASSENT, "cm-viabilita");
    // when
    stage.passUntil(heard(number).due().plusDays(1));
    // then
    CaseView view = stage.view(number);
    assertThat(heard(number).kind()).isEqualTo(PositionKind.SILENCE);
    assertThat(view.timeline()).anyMatch(event -> event.text().contains("art. 17-bis, c. 2"));
    assertThat(view.silenceIsAssent()).as("the assent is there").isTrue();
    assertThat(view.waitsFor("propose")).isTrue();
  }

  @Test
  void anOpinionIsDoneWithoutButNotWhereItGuardsAProtectedInterest() {
    // given
    CaseNumber ordinary = asked(ConferenceKind.OPINION, "cm-viabilita");
    CaseNumber sensitive = asked(ConferenceKind.OPINION, "soprintendenza-bo");
    // when
    stage.pass(30);
    // then
    assertThat(stage.view(ordinary).waitsFor("propose")).isTrue();
    assertThat(stage.view(ordinary).timeline())
        .anyMatch(event -> event.text().contains("art. 16, c. 2"));
    assertThat(stage.view(sensitive).waitsFor("givePosition")).isTrue();
  }

  @Test
  void aRefusalLeavesTheDecisionToTheOffice() {
    // given
    CaseNumber number = asked(ConferenceKind.SINGLE_ASSENT, "cm-viabilita");
    boolean before = stage.view(number).silenceIsAssent();
    // when
    give(number, PositionKind.DISSENT, List.of("Spostare l’accesso"));
    // then
    assertThat(stage.view(number).waitsFor("propose")).isTrue();
    assertThat(stage.view(number).silenceIsAssent()).isEqualTo(before);
  }

  @Test
  void itsConditionsAreThoseOfTheMeasure() {
    // given
    CaseNumber number = asked(ConferenceKind.SINGLE_ASSENT, "cm-viabilita");
    // when
    give(number, PositionKind.CONDITIONAL_ASSENT, List.of("Accesso da sud"));
    // then
    assertThat(stage.view(number).reason("conferenceConditions")).isEqualTo("Accesso da sud");
  }

  @Test
  void theTermIsInterruptedOnceAndStartsAfresh() {
    // given
    CaseNumber number = asked(ConferenceKind.SINGLE_ASSENT, "cm-viabilita");
    var items = List.of(new RequestedItem("Planimetria", "Serve l’accesso"));
    stage.as(ROADS, () -> requests.askIntegration(number, items));
    stage.pass(5);
    stage.as(Stage.OFFICER, () -> requests.mergeIntegration(number, items, 20));
    assertThat(term(number).due()).as("nobody knows until the answer").isNull();
    stage.pass(10);
    // when
    stage.answerRequest(number);
    // then
    LocalDate nominal = stage.today().plusDays(30);
    assertThat(heard(number).due()).isBetween(nominal, nominal.plusDays(4));
    assertThat(stage.as(ROADS, () -> requests.askIntegration(number, items)).irrelevant())
        .as("once only")
        .isPresent();
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nobody       | SINGLE_ASSENT | Serve  | authority    | no such body
          cm-viabilita | SIMPLIFIED    | Serve  | way          | not a way to hear one alone
          cm-viabilita | OPINION       | ''     | singleReason | nobody says why
          """)
  void whatIsWrongIsSaidBesideItsField(
      String body, ConferenceKind kind, String reason, String field, String why) {
    CaseNumber number = examined();
    assertThatExceptionOfType(StepRefused.class)
        .as(why)
        .isThrownBy(
            () ->
                stage.as(
                    Stage.OFFICER, () -> singles.ask(number, new AuthorityId(body), kind, reason)))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
  }

  private CaseNumber examined() {
    CaseNumber number = stage.filePermit();
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    return number;
  }

  private CaseNumber asked(ConferenceKind kind, String body) {
    CaseNumber number = examined();
    stage.as(
        Stage.OFFICER,
        () -> singles.ask(number, new AuthorityId(body), kind, "Accesso alla strada"));
    return number;
  }

  private void give(CaseNumber number, PositionKind kind, List<String> conditions) {
    stage.as(ROADS, () -> stage.consultations().give(number, kind, "Motivi.", conditions));
  }

  private ParticipantView heard(CaseNumber number) {
    return stage.view(number).conference().orElseThrow().participants().get(0);
  }

  private ClockView term(CaseNumber number) {
    return stage.view(number).clocks().stream()
        .filter(clock -> clock.key().code().value().equals("ART17BIS"))
        .findFirst()
        .orElseThrow();
  }
}
