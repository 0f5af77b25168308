package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.Form;
import it.sportello.forms.Section;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A national form on our pages asks all that its schema has, and what was answered comes back. */
class NationalPagesTest {

  private static final Path NATIONAL =
      Path.of(System.getProperty("sportello.shared", "../shared"), "mda");

  private static final class National {

    private static final NationalForms FORMS = new NationalForms(FormsPackage.open(NATIONAL));
  }

  @BeforeEach
  void present() {
    assumeTrue(Files.isDirectory(NATIONAL), "no package at " + NATIONAL);
  }

  @Test
  void everyFormBecomesPagesWithKeysOfTheirOwn() {
    for (String name : National.FORMS.names()) {
      // when
      Form form = National.FORMS.pages(name);
      // then
      List<String> keys = new ArrayList<>();
      form.sections().forEach(section -> keys(section.fields(), keys));
      assertThat(keys).as(name).doesNotHaveDuplicates().hasSizeGreaterThan(50);
      assertThat(keys).as(name).allMatch(key -> key.matches("[a-zA-Z]\\w{0,59}"));
      assertThat(form.sections()).as(name).extracting(Section::id).doesNotHaveDuplicates();
      form.sections().forEach(section -> keysOfRows(section.fields()));
    }
  }

  private static final PlaceCodes NO_CODES = (kind, place) -> Optional.empty();

  @Test
  void whatAnInstanceSaysStandsOnThePagesAndComesBack() {
    for (String name : National.FORMS.names()) {
      NationalForm form = National.FORMS.model(name);
      for (long seed = 0; seed < 4; seed++) {
        // given
        Map<String, Object> answers = withoutAttachments(form, RandomAnswers.of(form, seed));
        // when
        Map<String, Object> page = new AnswersOnPage(NO_CODES).of(form, answers);
        Map<String, Object> back = new PageAnswers(NO_CODES).toInstance(form, page);
        // then
        assertThat(difference(lines(form, answers), lines(form, back)))
            .as(name + " " + seed)
            .isEmpty();
      }
    }
  }

  /** The first line that differs; a list of thousands tells nobody anything. */
  private static String difference(List<String> before, List<String> after) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      String one = i < before.size() ? before.get(i) : "";
      String other = i < after.size() ? after.get(i) : "";
      if (!one.equals(other)) {
        return "line %d: %s, now %s".formatted(i, one, other);
      }
    }
    return "";
  }

  /** Attributes are not asked on pages: codes follow from the names of places. */
  private static List<String> lines(NationalForm form, Map<String, Object> answers) {
    byte[] instance = XmlText.write(AnswersToXml.write(form, answers), form.prefixes());
    return new String(instance, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceAll(" (?!xsi:|xmlns)\\w+:[\\w-]+=\"[^\"]*\"", ""))
        .toList();
  }

  private static Map<String, Object> withoutAttachments(
      NationalForm form, Map<String, Object> answers) {
    Map<String, Object> others = new LinkedHashMap<>(answers);
    others.keySet().removeIf(key -> key.matches("(?i)^(tabella_?)?allegati.*"));
    Map<String, Part.Element> known = form.byId();
    // a section in which nothing was said is a page that nobody filled
    others
        .keySet()
        .removeIf(
            key ->
                !key.contains("/")
                    && !key.contains("@")
                    && known.get(key).value() == null
                    && Boolean.TRUE.equals(others.get(key)));
    return others;
  }

  private static void keysOfRows(List<Field> fields) {
    for (Field field : fields) {
      if (field.isRepeated()) {
        List<String> keys = new ArrayList<>();
        keys(field.children(), keys);
        assertThat(keys).as(field.key()).doesNotHaveDuplicates();
      }
      keysOfRows(field.children());
    }
  }

  private static void keys(List<Field> fields, List<String> keys) {
    for (Field field : fields) {
      keys.add(field.key());
      if (field.type() == FieldType.GROUP) {
        keys(field.children(), keys);
      }
    }
  }
}
