package it.sportello.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A power of attorney holds for the people whom it names, and for nobody else. */
class BindingTest {

  private static final Map<String, Map<String, Object>> GIVEN =
      Map.of(
          "soggetti", Map.of("holder", "Anna Rossi", "filedBy", "attorney"),
          "localizzazione", Map.of("street", "Via Roma 1"));

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of("nothing was changed", GIVEN, true),
        Arguments.of(
            "another section was changed",
            Map.of(
                "soggetti", Map.of("filedBy", "attorney", "holder", "Anna Rossi"),
                "localizzazione", Map.of("street", "Via Larga 2")),
            true),
        Arguments.of(
            "another person is named",
            Map.of("soggetti", Map.of("holder", "Ugo Zani", "filedBy", "attorney")),
            false),
        Arguments.of("the section is empty", Map.of(), false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void fallsWithThePeopleItNames(String why, Map<String, Map<String, Object>> now, boolean holds) {
    // given
    Binding binding = Binding.of(List.of("soggetti"), GIVEN);
    // when, then
    assertThat(binding.holdsFor(now)).as(why).isEqualTo(holds);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void whatIsBoundToNothingHoldsAlways(
      String why, Map<String, Map<String, Object>> now, boolean holds) {
    assertThat(Binding.of(List.of(), GIVEN).holdsFor(now)).as(why).isTrue();
  }
}
