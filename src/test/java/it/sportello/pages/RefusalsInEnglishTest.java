package it.sportello.pages;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.law.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads English is told in English why a step or a file was refused. */
class RefusalsInEnglishTest {

  private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";

  /** Methods that are handed the sentence of a refusal. */
  static final Set<String> HELPERS =
      Set.of("mustBe", "mustBeSaid", "missing", "parsed", "said", "window");

  /** Calls whose words a person reads: a refusal, a sentence, what hands one on, kinds of files. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?:new StepRefused|Said\\.of|"
              + String.join("|", HELPERS)
              + "|[A-Z_]{4,})"
              + "\\(((?:[^()\"]|"
              + LITERAL
              + "|\\((?:[^()\"]|"
              + LITERAL
              + "|\\([^()]*\\))*\\))*)\\)");

  private static final Pattern WORDS = Pattern.compile(LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*");
  private static final Pattern SEAM = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern PLACE = Pattern.compile("%[sd]");

  private static final LawInEnglish ENGLISH = LawInEnglish.read();

  static List<String> sentences() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/it/sportello"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(RefusalsInEnglishTest::saidIn)
          .distinct()
          .toList();
    }
  }

  private static Stream<String> saidIn(Path file) {
    try {
      String source = Files.readString(file);
      boolean refuses = source.contains("StepRefused") || source.contains("law.Said");
      return refuses
          ? CALL.matcher(source).results().flatMap(call -> words(call.group(1)))
          : Stream.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<String> words(String arguments) {
    return WORDS
        .matcher(arguments)
        .results()
        .map(found -> SEAM.matcher(found.group()).replaceAll(""))
        .map(literal -> literal.substring(1, literal.length() - 1))
        .filter(text -> text.matches("[\\p{L}%].* .*"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everyRefusalHasEnglishWithTheSamePlaces(String italian) {
    assertThat(ENGLISH.knows(italian)).as(italian).isTrue();
    assertThat(places(ENGLISH.of(italian))).as(italian).isEqualTo(places(italian));
  }

  private static List<String> places(String pattern) {
    return PLACE.matcher(pattern).results().map(MatchResult::group).toList();
  }

  @Test
  void theSourcesAreReallyRead() throws IOException {
    assertThat(sentences())
        .hasSizeGreaterThan(100)
        .contains(
            "Scegli un ente.",
            "Il file «%s» è vuoto.",
            "Scrivi che cosa chiedi.",
            "Si oppone solo chi tutela l’ambiente, il paesaggio, i beni culturali, la salute o la"
                + " pubblica incolumità (L. 241/1990, art. 14-quinquies, c. 1).");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The meeting is called for 15 December 2026: the roll is called on that day.",
        "it | La riunione è convocata per il 15 dicembre 2026: l’appello si fa quel giorno.",
      })
  void aDayIsWrittenAsTheReaderWritesIt(Locale reader, String told) {
    var said =
        Said.of(
            "La riunione è convocata per il %s: l’appello si fa quel giorno.",
            LocalDate.of(2026, 12, 15));
    assertThat(said.in(reader, text -> reader == Locale.ITALIAN ? text : ENGLISH.of(text)))
        .isEqualTo(told);
  }

  @Test
  void whatIsFilledInMayBeSaidItselfAndIsNeverTakenForAPattern() {
    var missing =
        Said.of(
            "Il titolo non si può rilasciare: manca %s, che ne condiziona l’efficacia.",
            Said.of("l’autorizzazione unica ambientale (D.P.R. 59/2013, art. 4)"));
    assertThat(missing.in(Locale.UK, ENGLISH::of))
        .contains("the single environmental authorisation", "cannot be issued");
    assertThat(Said.of("%s dissente: %s", "ASL", "al 100 % no").in(Locale.UK, ENGLISH::of))
        .isEqualTo("ASL dissents: al 100 % no");
  }
}
