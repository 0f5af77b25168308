package it.sportello.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a wrong answer, and where. */
class SectionCheckTest {

  private static final FieldCheck.Context BOLOGNA = new FieldCheck.Context("037006");
  private static final ConditionLanguage NOTHING_HIDDEN = (expression, answers) -> false;
  private static final FieldCheck ANY_POLYGON = named("polygon");

  private final Form permit = new FormReader().form("permesso-di-costruire");

  static Stream<Arguments> answers() {
    String longText = "x".repeat(4001);
    return Stream.of(
        Arguments.of("nothing written", "description", "", "Compila questo campo."),
        Arguments.of("too long", "description", longText, "al massimo 4000 caratteri"),
        Arguments.of("no number", "surface", "molti", "Scrivi un numero"),
        Arguments.of("an exponent", "volume", "1e100000000", "Scrivi un numero"),
        Arguments.of("a negative number", "floors", "-1", "negativo"),
        Arguments.of("none of the answers", "use", "castle", "una delle risposte"),
        Arguments.of("a number as written here", "surface", "120,50", null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void saysWhatIsWrongBesideTheField(String why, String key, String answer, String message) {
    // when
    List<FormError> errors =
        check(sectionOf(key), Map.of(key, answer)).stream()
            .filter(error -> error.path().equals(key))
            .toList();
    // then
    if (message == null) {
      assertThat(errors).isEmpty();
    } else {
      assertThat(errors)
          .singleElement()
          .satisfies(e -> assertThat(e.message().it()).contains(message));
    }
  }

  @Test
  void thereIsNoThirtiethOfFebruary() {
    assertThat(check("soggetti", Map.of("holderBirthDate", "1980-02-30")))
        .anySatisfy(
            error -> {
              assertThat(error.path()).isEqualTo("holderBirthDate");
              assertThat(error.message().it()).contains("non esiste");
            });
  }

  @Test
  void anErrorInARowSaysWhichRow() {
    // given
    Map<String, Object> wrongRow = Map.of("cadastre", "T", "sheet", "12/A", "parcel", "5");
    // when, then
    assertThat(check("localizzazione", Map.of("parcels", List.of(wrongRow))))
        .anySatisfy(
            error -> {
              assertThat(error.path()).isEqualTo("parcels[0].sheet");
              assertThat(error.anchor()).isEqualTo("parcels-0-sheet");
            });
  }

  @Test
  void whatIsOnlyExpectedWarnsWithoutBlocking() {
    assertThat(check("soggetti", Map.of()))
        .filteredOn(error -> error.path().equals("holderPec"))
        .singleElement()
        .matches(error -> !error.blocking());
  }

  private String sectionOf(String key) {
    return permit.sections().stream()
        .filter(s -> s.questions().stream().anyMatch(field -> field.key().equals(key)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<FormError> check(String section, Map<String, Object> answers) {
    var checks =
        Map.of(
            "taxCode", new TaxCodeCheck(),
            "vatNumber", new VatNumberCheck(),
            "email", new EmailCheck(),
            "polygon", ANY_POLYGON);
    return new SectionCheck(section, NOTHING_HIDDEN, checks, name -> null, BOLOGNA)
        .errors(permit.section(section).fields(), answers);
  }

  private static FieldCheck named(String name) {
    return new FieldCheck() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<Finding> findings(String answer, Context context) {
        return List.of();
      }
    };
  }
}
