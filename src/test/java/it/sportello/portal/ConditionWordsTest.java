package it.sportello.portal;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.Form;
import it.sportello.forms.Section;
import it.sportello.forms.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a document is needed is said with the words of the form. */
class ConditionWordsTest {

  private final ConditionWords words =
      new ConditionWords(
          new Form("f", "1", text("F"), List.of(new Section("s", text("S"), fields())), List.of()));

  @Test
  void namesQuestionAndAnswerEvenInsideAGroup() {
    assertThat(words.of("=landscape = \"ordinary\""))
        .singleElement()
        .satisfies(
            alternative -> {
              assertThat(alternative.question().it()).isEqualTo("Tutela paesaggistica");
              assertThat(alternative.answer().it()).isEqualTo("Serve l’ordinaria");
            });
  }

  @Test
  void namesEachAlternative() {
    assertThat(words.of("=landscape = \"ordinary\" or landscape = \"simplified\"")).hasSize(2);
  }

  @Test
  void saysNothingOfWhatItCannotSayWhole() {
    assertThat(words.of("=landscape = \"ordinary\" and surface > 100")).isEmpty();
    assertThat(words.of("=not(landscape = \"none\")")).isEmpty();
    assertThat(words.of("")).isEmpty();
  }

  private static List<Field> fields() {
    Field landscape =
        field(
            "landscape",
            FieldType.RADIO,
            "Tutela paesaggistica",
            List.of(
                new Field.Option("ordinary", text("Serve l’ordinaria")),
                new Field.Option("simplified", text("Serve la semplificata"))),
            List.of());
    return List.of(field("constraints", FieldType.GROUP, "Vincoli", List.of(), List.of(landscape)));
  }

  private static Field field(
      String key, FieldType type, String label, List<Field.Option> options, List<Field> children) {
    var rules = new Field.Rules(false, false, 200, "", "");
    return new Field(key, type, text(label), Text.EMPTY, "", rules, "", options, children);
  }

  private static Text text(String italian) {
    return new Text(italian, "");
  }
}
