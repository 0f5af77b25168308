package it.sportello.conferences.rules;

import static it.sportello.conferences.rules.Appraisal.CONDITIONS_ACCEPTABLE;
import static it.sportello.conferences.rules.Appraisal.DISSENT_INSUPERABLE;
import static it.sportello.conferences.rules.Appraisal.PREVAILING_FAVOURABLE;
import static it.sportello.conferences.rules.Appraisal.PREVAILING_UNFAVOURABLE;
import static it.sportello.conferences.rules.Appraisal.TO_BE_DISCUSSED;
import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.conferences.rules.Outcome.Favourable;
import it.sportello.conferences.rules.Outcome.MeetingNeeded;
import it.sportello.conferences.rules.Outcome.Unfavourable;
import it.sportello.conferences.rules.Position.Assent;
import it.sportello.conferences.rules.Position.ConditionalAssent;
import it.sportello.conferences.rules.Position.Dissent;
import it.sportello.conferences.rules.Position.Silence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the law makes of the positions in a conference. */
class OutcomeTest {

  private static final Position ASSENT = new Assent();
  private static final Position SILENCE = new Silence();
  private static final Position LIME = new ConditionalAssent(List.of("Intonaco a calce"));
  private static final Position TILES =
      new ConditionalAssent(List.of("Coppi di recupero", "Intonaco a calce"));
  private static final Dissent HEIGHT = new Dissent("Troppo alto", "Un piano in meno");
  private static final Position WITHOUT_REASONS = new Dissent(" ", "");

  static Stream<Arguments> conferences() {
    return Stream.of(
        Arguments.of(
            "all assent: nothing to appraise",
            List.of(ASSENT, ASSENT),
            TO_BE_DISCUSSED,
            new Favourable(List.of())),
        Arguments.of(
            "silence is assent without conditions",
            List.of(ASSENT, SILENCE),
            DISSENT_INSUPERABLE,
            new Favourable(List.of())),
        Arguments.of(
            "a dissent without reasons is assent",
            List.of(ASSENT, WITHOUT_REASONS),
            DISSENT_INSUPERABLE,
            new Favourable(List.of())),
        Arguments.of(
            "conditions that can be met, none twice",
            List.of(LIME, TILES),
            CONDITIONS_ACCEPTABLE,
            new Favourable(List.of("Intonaco a calce", "Coppi di recupero"))),
        Arguments.of(
            "conditions that must be discussed",
            List.of(LIME, ASSENT),
            TO_BE_DISCUSSED,
            new MeetingNeeded()),
        Arguments.of(
            "a dissent that cannot be overcome",
            List.of(HEIGHT, ASSENT),
            DISSENT_INSUPERABLE,
            new Unfavourable(List.of(HEIGHT))),
        Arguments.of(
            "a dissent is no condition: it needs a meeting",
            List.of(HEIGHT, LIME),
            CONDITIONS_ACCEPTABLE,
            new MeetingNeeded()),
        Arguments.of(
            "after a meeting the favourable may prevail over a dissent, with its conditions",
            List.of(HEIGHT, LIME, ASSENT),
            PREVAILING_FAVOURABLE,
            new Favourable(List.of("Intonaco a calce"))),
        Arguments.of(
            "one weighty dissent may prevail over many assents",
            List.of(HEIGHT, ASSENT, ASSENT, SILENCE),
            PREVAILING_UNFAVOURABLE,
            new Unfavourable(List.of(HEIGHT))),
        Arguments.of(
            "conditions alone do not prevail as a refusal",
            List.of(LIME, ASSENT),
            PREVAILING_UNFAVOURABLE,
            new MeetingNeeded()),
        Arguments.of(
            "nobody dissents: nothing is insuperable",
            List.of(LIME, ASSENT),
            DISSENT_INSUPERABLE,
            new MeetingNeeded()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conferences")
  void countsAsTheLawCounts(
      String why, List<Position> positions, Appraisal appraisal, Outcome outcome) {
    assertThat(Outcome.of(positions, appraisal)).isEqualTo(outcome);
  }
}
