package it.sportello.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.territory.MunicipalityCode;
import it.sportello.testing.WholeHouse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is heard, case by case, as {@code bpmn/authoritiesToHear.dmn} has it. */
@WholeHouse
class AuthoritiesToHearTest {

  private static final MunicipalityCode BOLOGNA = new MunicipalityCode("037006");

  @Autowired private Catalogue catalogue;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      a house without constraints      | landscape=none;health=conforming;roads=no          |
      landscape, ordinary              | landscape=ordinary                                 | soprintendenza-bo
      landscape, simplified            | landscape=simplified                               | soprintendenza-bo
      exempt from authorisation        | landscape=excluded                                 |
      a listed building                | heritage=yes                                       | soprintendenza-bo-beni
      landscape, health and roads      | landscape=ordinary;health=opinion;roads=yes        | ausl-bo cm-viabilita soprintendenza-bo
      structures only to be deposited  | seismic=deposit                                    |
      structures to be authorised      | seismic=authorisation                              | regione-sismica
      a subject activity               | fire=evaluation                                    | vvf-bo
      woods on a slope                 | hydrogeological=yes                                | regione-suolo
      inside a park                    | protectedArea=yes                                  | ente-parchi
      a settlement against the plan    | productiveAreas=missing                            | regione-urbanistica
      emissions with a longer term     | auaLongTitles=yes                                  | cm-ambiente
      environmental titles within 90 d | auaLongTitles=no                                   |
      nothing answered yet             | street=Via dei Colli                               |
      """)
  void hearsWhomItMustWithAReason(String why, String facts, String expected) {
    // given
    Map<String, Object> answers =
        Arrays.stream(facts.split(";"))
            .map(fact -> fact.split("="))
            .collect(Collectors.toMap(fact -> fact[0], fact -> fact[1]));
    // when
    List<AuthorityToHear> heard = catalogue.authoritiesToHear(BOLOGNA, answers);
    // then
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(" "));
    assertThat(heard)
        .extracting(body -> body.authority().id().value())
        .containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(heard).allMatch(body -> !body.reason().isBlank() && !body.provision().isBlank());
  }
}
