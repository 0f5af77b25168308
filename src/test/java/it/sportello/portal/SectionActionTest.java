package it.sportello.portal;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.portal.SectionAction.Verb;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each button under a section does what it says, and an unknown one only saves. */
class SectionActionTest {

  @ParameterizedTest
  @CsvSource({
    "avanti, FORWARD",
    "indietro, BACK",
    "aggiorna, REFRESH",
    "salva, SAVE",
    "aggiungi:parcels, ADD_ROW",
    "togli:parcels:1, REMOVE_ROW",
    "togli:parcels, SAVE",
    "aggiungi:../x, SAVE",
    "qualcosa, SAVE"
  })
  void readsTheButton(String button, Verb verb) {
    assertThat(SectionAction.of(button).verb()).isEqualTo(verb);
  }

  @Test
  void takesAwayTheRowAndNothingElse() {
    String[] value = {"x"};
    Map<String, String[]> posted =
        Map.of(
            "parcels[1].sheet",
            value,
            "parcels[1].parcel",
            value,
            "parcels[11].sheet",
            value,
            "street",
            value);

    assertThat(SectionAction.of("togli:parcels:1").remaining(posted))
        .containsOnlyKeys("parcels[11].sheet", "street");
  }

  @Test
  void keepsAllThatWasPostedOtherwise() {
    Map<String, String[]> posted = Map.of("parcels[0].sheet", new String[] {"x"});

    assertThat(SectionAction.of("avanti").remaining(posted)).isEqualTo(posted);
  }
}
