package it.sportello.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.territory.MunicipalityCode;
import it.sportello.testing.WholeHouse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The guided path: every way through the questions ends in one row of the tables. */
@WholeHouse
class GuideTest {

  @Autowired private Guide guide;
  @Autowired private Catalogue catalogue;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      repairs are free                  | goal=build;work=ordinaryMaintenance                  | FREE          |
      moving partitions                 | goal=build;work=lightMaintenance                     | CILA          | cila
      works on the structure            | goal=build;work=heavyMaintenance                     | SCIA          | scia-edilizia
      a new house                       | goal=build;work=newBuilding                          | PERMIT        | permesso-di-costruire
      heavy renovation, by permit       | goal=build;work=heavyRenovation;begin=permit         | PERMIT        | permesso-di-costruire
      heavy renovation, by notice       | goal=build;work=heavyRenovation;begin=notice         | SCIA_ALT      | scia-alternativa
      works that stay 180 days at most  | goal=build;work=temporary                            | CIL           | inizio-lavori
      change of use, light works        | goal=build;work=useChange;useWorks=light             | SCIA          | scia-edilizia
      change of use, with permit works  | goal=build;work=useChange;useWorks=permit            | PERMIT        | permesso-di-costruire
      outline in the historic centre    | goal=build;work=outlineChange;historicCentre=yes     | PERMIT        | permesso-di-costruire
      outline elsewhere                 | goal=build;work=outlineChange;historicCentre=no      | SCIA          | scia-edilizia
      a small shop                      | goal=business;activity=shop;size=small;event=open    | SCIA          | suap-vicinato-apertura
      a small shop that is taken over   | goal=business;activity=shop;size=small;event=takeOver| SCIA          | suap-vicinato-subingresso
      a small shop that closes          | goal=business;activity=shop;size=small;event=close   | COMMUNICATION | suap-vicinato-cessazione
      a shop with terms of its own      | goal=business;activity=shop;size=medium              | AUTHORISATION |
      a large shop                      | goal=business;activity=shop;size=large               | AUTHORISATION |
      a plant                           | goal=business;activity=plant                         | AUTHORISATION | suap-procedimento-unico
      a bar in a protected zone         | goal=business;activity=foodAndDrink;protectedZone=yes| AUTHORISATION | suap-procedimento-unico
      a bar elsewhere                   | goal=business;activity=foodAndDrink;protectedZone=no | SCIA_UNICA    |
      a large show                      | goal=business;activity=entertainment;people=over200  | AUTHORISATION | suap-procedimento-unico
      works that have ended             | goal=other;matter=endOfWorks                         | COMMUNICATION | fine-lavori
      what was built without a title    | goal=other;matter=regularise                         | PETITION      | accertamento-di-conformita
      documents to be seen              | goal=other;matter=documents                          | PETITION      | accesso-agli-atti
      works that first need assents     | goal=other;matter=assentsFirst                       | SCIA_CONDITIONAL | scia-condizionata
      works in a protected landscape    | goal=other;matter=landscape                          | AUTHORISATION | autorizzazione-paesaggistica
      minor works in such a place       | goal=other;matter=landscapeMinor                     | AUTHORISATION | autorizzazione-paesaggistica-semplificata
      emissions and discharges          | goal=other;matter=environment                        | AUTHORISATION | suap-aua
      a plant that the plan forbids     | goal=other;matter=planVariant                        | PLAN          | suap-variante
      a plan of private initiative      | goal=other;matter=plan                               | PLAN          | piano-attuativo
      """)
  void answersLeadToTheRegimeOfTheLaw(String why, String typed, String regime, String procedure) {
    // given
    Map<String, Object> answers = answers(typed);
    // when
    Guidance found = guide.outcome(completed(answers)).orElseThrow();
    // then
    assertThat(found.regime()).as(why).isEqualTo(regime);
    assertThat(found.reason()).isNotBlank();
    assertThat(found.provision()).isNotBlank();
    if (!"*".equals(procedure)) {
      assertThat(found.procedure().map(Procedure::code)).isEqualTo(Optional.ofNullable(procedure));
    }
  }

  @Test
  void noWayThroughTheQuestionsIsWithoutAnAnswerOrHasTwo() {
    List<Map<String, Object>> ends = new ArrayList<>();
    walk(new LinkedHashMap<>(), ends);
    assertThat(ends).hasSizeGreaterThan(60);
    assertThat(ends)
        .allSatisfy(answers -> assertThat(guide.outcome(answers)).as("%s", answers).isPresent());
  }

  @Test
  void whatBindsThePlaceBringsItsCompanionsEachWithItsReason() {
    // given
    Map<String, Object> answers = answers("goal=build;work=newBuilding");
    answers.put("constraints", List.of("landscape", "seismicAuthorisation", "roads"));
    // when
    Guidance found = guide.outcome(answers).orElseThrow();
    // then
    assertThat(found.companions())
        .extracting(Guidance.Companion::code)
        .containsExactlyInAnyOrder("paesaggio", "sismica-autorizzazione", "strade", "agibilita");
    assertThat(found.companions())
        .allMatch(one -> !one.reason().isBlank() && !one.provision().isBlank());
  }

  @Test
  void whatIsNoQuestionOrNoOptionIsLeftOut() {
    assertThat(
            guide.sifted(
                Map.of(
                    "goal", List.of("build"),
                    "work", List.of("castle"),
                    "event", List.of("open"),
                    "x", List.of("y"))))
        .containsOnlyKeys("goal");
  }

  @ParameterizedTest(name = "{0} in {1}: {2} cents")
  @CsvSource({
    "permesso-di-costruire, 037006, 31200, two stamps and what Bologna asks",
    "permesso-di-costruire, 037054, 28200, two stamps and what the others ask",
    "cila,                  '',     6000,  before a municipality is chosen",
    "suap-procedimento-unico, 037006, 25200, two stamps and what Bologna asks",
    "suap-vicinato-cessazione, 037006, 0,   a communication costs nothing",
    "accesso-agli-atti,     037006, 0,     to see documents costs nothing",
    "suap-aua,              037006, 3200,  two stamps: on the application and on the act"
  })
  void feesAreThoseOfTheMunicipality(String procedure, String place, long cents, String reason) {
    MunicipalityCode municipality = place.isEmpty() ? null : new MunicipalityCode(place);
    assertThat(catalogue.feesDue(procedure, municipality).stream().mapToLong(FeeDue::cents).sum())
        .as(reason)
        .isEqualTo(cents);
  }

  /** Follows every option of every question; of what may be ticked, only nothing. */
  private void walk(Map<String, Object> answers, List<Map<String, Object>> ends) {
    Optional<Field> next = guide.next(answers);
    if (next.isEmpty()) {
      ends.add(answers);
      return;
    }
    Field question = next.get();
    for (Field.Option option : question.options()) {
      boolean several = question.type() == FieldType.CHECKLIST;
      if (!several || option.value().equals("none")) {
        Map<String, Object> further = new LinkedHashMap<>(answers);
        further.put(question.key(), several ? List.of("none") : option.value());
        walk(further, ends);
      }
    }
  }

  private Map<String, Object> completed(Map<String, Object> answers) {
    Map<String, Object> whole = new LinkedHashMap<>(answers);
    for (Optional<Field> next = guide.next(whole); next.isPresent(); next = guide.next(whole)) {
      assertThat(next.get().type()).as("%s is not answered", next).isEqualTo(FieldType.CHECKLIST);
      whole.put(next.get().key(), List.of("none"));
    }
    return whole;
  }

  private static Map<String, Object> answers(String typed) {
    return Arrays.stream(typed.split(";"))
        .map(one -> one.split("="))
        .collect(Collectors.toMap(one -> one[0], one -> one[1], (a, b) -> b, HashMap::new));
  }
}
