package it.sportello.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sportello.deadlines.rules.TermOptions;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the settings of a house add to the facts of each clock. */
class HouseReadingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nothing is set,                     SPECIAL_40,         '',    IT,    IT;kind=edilizia,    IT;kind=edilizia",
    "the other reading of art. 10-bis,   GENERAL_SUSPENSION, '',    IT,    IT,                  IT;tenbis=GENERAL_SUSPENSION",
    "what the case says comes first,     GENERAL_SUSPENSION, '',    IT,    IT;tenbis=SPECIAL_40, IT;tenbis=SPECIAL_40",
    "the region after the municipality,  SPECIAL_40,         IT-25, IT,    IT;territory=015146, 'IT;territory=015146,IT-25'",
    "the region alone,                   SPECIAL_40,         IT-25, IT,    IT,                  IT;territory=IT-25",
    "29 June in Rome,                    SPECIAL_40,         '',    IT-RM, IT;kind=suap,        IT-RM;kind=suap"
  })
  void addsTheReadingOfTheHouse(
      String why, String tenbis, String region, String calendar, String ofCase, String all) {
    var given = new TreeMap<>(TermOptions.parse(ofCase).values());
    given.remove("calendar");
    var read = new HouseReading(tenbis, region, calendar).with(new TermOptions(given));
    assertThat(read.text()).as(why).isEqualTo(all);
  }

  @Test
  void refusesAReadingThatNobodyHas() {
    assertThatThrownBy(() -> new HouseReading("BOTH", "", "IT")).hasMessageContaining("BOTH");
  }
}
