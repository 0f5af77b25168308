package it.sportello.conferences;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.territory.Interest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body writes a part for each interest and speaks with one voice (art. 14-ter, c. 3). */
class OpinionViewTest {

  private static final Interest[] INTERESTS = {Interest.LANDSCAPE, Interest.CULTURAL_HERITAGE};

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A|ASSENT|[]|one assent",
        "A A|ASSENT|[]|two assents",
        "A C|CONDITIONAL_ASSENT|[C1]|the condition of one is that of the body",
        "C D|DISSENT|[C0, D1, Costi stimati: 100 euro]|a dissent for one is the dissent of the body",
        "D D|DISSENT|[D0, Costi stimati: 100 euro, D1]|the same costs are said once",
      })
  void theHeaviestPartIsThePositionOfTheBody(
      String parts, PositionKind kind, String conditions, String why) {
    // given
    List<OpinionPart> written = new ArrayList<>();
    for (String part : parts.split(" ")) {
      written.add(part(part, written.size()));
    }
    var opinion = new OpinionView(OpinionState.DRAFT, written, null, null, null);
    // when
    Statement said = opinion.statement("Irene Costa");
    // then
    assertThat(said.kind()).as(why).isEqualTo(kind);
    assertThat(said.conditions()).as(why).hasToString(conditions);
    assertThat(said.reasons()).as(why).contains("perché " + (written.size() - 1));
  }

  private static OpinionPart part(String letter, int at) {
    PositionKind kind =
        switch (letter) {
          case "A" -> PositionKind.ASSENT;
          case "C" -> PositionKind.CONDITIONAL_ASSENT;
          default -> PositionKind.DISSENT;
        };
    String costs = kind == PositionKind.DISSENT ? "100 euro" : "";
    return new OpinionPart(INTERESTS[at], kind, "perché " + at, letter + at, costs);
  }
}
