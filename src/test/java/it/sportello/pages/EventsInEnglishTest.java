package it.sportello.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import it.sportello.conferences.rules.AskKind;
import it.sportello.conferences.rules.OppositionRight;
import it.sportello.conferences.rules.Relevance;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What timelines say is stored in Italian; who reads English reads it in English. */
class EventsInEnglishTest {

  private static final LawInEnglish ENGLISH = LawInEnglish.read();

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Misure da adottare entro il 17/12/2026 | Measures to be taken by 17/12/2026 | a day",
        "Chieste 2 voci entro il 03/12/2026 | Items asked for: 2, by 03/12/2026 | two places",
        "Favorevole | Favourable | a word that is a whole sentence",
        "Termine scaduto il 13/11/2026: sull’immobile vincolato il silenzio non vale assenso; ci si"
            + " può rivolgere al titolare del potere sostitutivo | Term over on 13/11/2026: for a"
            + " protected building silence is no assent; one may turn to whoever acts in place of"
            + " the inert office | a part that is itself Italian",
        "Città metropolitana – viabilità non ha risposto entro il 19/11/2026: assenso senza"
            + " condizioni | Città metropolitana – viabilità did not answer by 19/11/2026: assent"
            + " without conditions | a name stays as it is",
        "Soprintendenza: assenso con condizioni, consegnata il 03/12/2026 | Soprintendenza: assent"
            + " with conditions, delivered on 03/12/2026 | the longer sentence comes first",
        "Documents requested – case 037006-20261028-000009. Chieste 1 voci entro il 03/12/2026 |"
            + " Documents requested – case 037006-20261028-000009. Items asked for: 1, by 03/12/2026"
            + " | a notice with an event in it",
        "Il file «parere.exe» non è di un tipo ammesso. Sono ammessi: PDF, DWG. | The file"
            + " “parere.exe” is of a kind that is not accepted. Accepted are: PDF, DWG. | what came"
            + " with a letter and was not kept",
        "Si dice ricevuta, ma: La firma è di un altro gestore, non di pec@uno.example | It claims to"
            + " be a receipt, but: The signature is of another provider, not of pec@uno.example"
            + " | why a letter is doubted",
        "Il muro va rifatto: così non si può. | Il muro va rifatto: così non si può. | what a person"
            + " wrote",
      })
  void anEventIsToldInEnglish(String stored, String told, String reason) {
    assertThat(ENGLISH.event(stored)).as(reason).isEqualTo(told);
  }

  static Stream<String> whatHasNoEffect() {
    LocalDate until = LocalDate.of(2026, 12, 15);
    LocalDate later = until.plusDays(1);
    return Stream.of(
            Relevance.refusal(AskKind.INTEGRATION, false, later, until),
            Relevance.refusal(AskKind.MEETING, false, later, until),
            Relevance.refusal(AskKind.INTEGRATION, true, until, until),
            Relevance.refusalOfOne(true, until, until),
            Relevance.refusalOfOne(false, later, until),
            OppositionRight.lateness(later, until))
        .map(Optional::orElseThrow);
  }

  @ParameterizedTest
  @MethodSource("whatHasNoEffect")
  void whyARequestHasNoEffectIsToldInEnglishBesideTheRequestAndInTheTimeline(String why) {
    assertThat(ENGLISH.event(why))
        .matches("(Came after 15/12/2026|Already asked for)[^à]*\\(L\\. 241/1990, artt?\\. .*");
    assertThat(ENGLISH.event("ASL. " + why)).isEqualTo("ASL. " + ENGLISH.event(why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/law/events.yaml", "/law/files.yaml"})
  void eachSentenceHasTheSamePlacesInBothLanguages(String stored) throws IOException {
    try (var file = EventsInEnglishTest.class.getResourceAsStream(stored)) {
      Map<String, String> rows =
          JsonMapper.builder(new YAMLFactory())
              .build()
              .readValue(file, new TypeReference<Map<String, String>>() {});
      assertThat(rows)
          .isNotEmpty()
          .allSatisfy(
              (italian, english) ->
                  assertThat(english.split("%[sd]", -1))
                      .as(italian)
                      .hasSameSizeAs(italian.split("%[sd]", -1)));
    }
  }
}
