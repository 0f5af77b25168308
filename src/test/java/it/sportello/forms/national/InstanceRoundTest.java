package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers go into an instance that the schema takes, and come out of it as they were. */
class InstanceRoundTest {

  private static final Path SHARED = Path.of(System.getProperty("sportello.shared", "../shared"));

  /** Read once: compiling the schemas of all forms takes longer than all the rest. */
  private static final class National {

    private static final NationalForms FORMS =
        new NationalForms(FormsPackage.open(SHARED.resolve("mda")));
  }

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void answersToAnyFormComeBackAsTheyWere(@ForAll long seed) {
    assumeTrue(Files.isDirectory(SHARED.resolve("mda")), "no package at " + SHARED);
    for (String form : National.FORMS.names()) {
      // given
      Map<String, Object> answers = RandomAnswers.of(National.FORMS.model(form), seed);
      // when
      byte[] instance = National.FORMS.write(form, answers);
      // then: reading refuses what is not valid by the schema
      assertThat(National.FORMS.read(form, instance))
          .as(() -> form + "\n" + new String(instance, StandardCharsets.UTF_8))
          .isEqualTo(answers);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cila", "permesso_di_costruire", "esercizio_vicinato_apertura"})
  void anExampleIsWrittenAgainAsItWas(String form) throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("mda")), "no package at " + SHARED);
    // given
    byte[] example = Files.readAllBytes(SHARED.resolve("examples/mda/" + form + ".xml"));
    // when
    Map<String, Object> answers = National.FORMS.read(form, example);
    byte[] again = National.FORMS.write(form, answers);
    // then
    var prefixes = National.FORMS.model(form).prefixes();
    assertThat(new String(again, StandardCharsets.UTF_8).lines())
        .containsExactlyElementsOf(
            new String(XmlText.write(XmlText.read(example), prefixes), StandardCharsets.UTF_8)
                .lines()
                // where an element may be left out, leaving it out says “no”
                .filter(line -> !line.contains(">false</"))
                .toList());
    assertThat(National.FORMS.write(form, answers)).isEqualTo(again);
  }
}
