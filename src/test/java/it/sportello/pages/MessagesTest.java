package it.sportello.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say is said in both languages, once, and with the same things filled in. */
class MessagesTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern LINE = Pattern.compile("^([\\w.\\-]+)\\s*=(.*)$");
  private static final Pattern FILLED_IN = Pattern.compile("\\{(\\d)[^}]*}");
  private static final Pattern NAMED = Pattern.compile("#\\{([a-zA-Z][\\w.\\-]*)[(}]");
  private static final String ENGLISH = "_en";

  @ParameterizedTest
  @ValueSource(strings = {"", ENGLISH})
  void eachIsSaidOnce(String language) throws IOException {
    // given
    Set<String> seen = new HashSet<>();
    // when
    List<String> again = said(language).stream().map(Said::key).filter(k -> !seen.add(k)).toList();
    // then
    assertThat(again).as("a second one silently takes the place of the first").isEmpty();
    assertThat(seen).hasSizeGreaterThan(1000);
  }

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertThat(texts(ENGLISH).keySet()).isEqualTo(texts("").keySet());
  }

  @Test
  void bothLanguagesFillInTheSameThings() throws IOException {
    // given
    Map<String, String> english = texts(ENGLISH);
    // when
    Map<String, Set<String>> inItalian = new TreeMap<>();
    Map<String, Set<String>> inEnglish = new TreeMap<>();
    texts("")
        .forEach(
            (key, text) -> {
              inItalian.put(key, filledIn(text));
              inEnglish.put(key, filledIn(english.getOrDefault(key, "")));
            });
    // then
    assertThat(inEnglish).isEqualTo(inItalian);
  }

  @Test
  void whatAPageNamesIsThere() throws IOException {
    // given
    Set<String> there = texts("").keySet();
    // when
    Set<String> missing = new TreeSet<>();
    for (Path page : files(TEMPLATES, ".html")) {
      NAMED
          .matcher(Files.readString(page))
          .results()
          .map(found -> found.group(1))
          .filter(key -> !there.contains(key))
          .forEach(key -> missing.add(page.getFileName() + ": " + key));
    }
    // then
    assertThat(missing).isEmpty();
  }

  private static Map<String, String> texts(String language) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    said(language).forEach(said -> texts.put(said.key(), said.text()));
    return texts;
  }

  private static List<Said> said(String language) throws IOException {
    List<Said> said = new ArrayList<>();
    for (Path file : files(MESSAGES, ".properties")) {
      if (file.toString().endsWith(ENGLISH + ".properties") == language.equals(ENGLISH)) {
        Files.readAllLines(file).stream()
            .map(LINE::matcher)
            .filter(line -> line.matches())
            .forEach(line -> said.add(new Said(line.group(1), line.group(2))));
      }
    }
    return said;
  }

  private static Set<String> filledIn(String text) {
    return FILLED_IN
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private record Said(String key, String text) {}
}
