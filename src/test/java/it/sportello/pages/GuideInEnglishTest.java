package it.sportello.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads English is told in English why a filing is needed. */
class GuideInEnglishTest {

  private static final Pattern REASON = Pattern.compile("_reason\"><text>\"([^\"]+)\"</text>");
  private static final LawInEnglish ENGLISH = LawInEnglish.read();

  static List<String> reasons() throws IOException {
    String tables = Files.readString(Path.of("bpmn/whichFiling.dmn"));
    return REASON.matcher(tables).results().map(found -> found.group(1)).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void everyReasonOfTheTablesHasEnglish(String italian) {
    assertThat(ENGLISH.knows(italian)).as(italian).isTrue();
  }

  @Test
  void eachRowOfTheTablesHasAReasonThatWasRead() throws IOException {
    String tables = Files.readString(Path.of("bpmn/whichFiling.dmn"));
    long rows = tables.lines().filter(line -> line.contains("_reason\">")).count();
    assertThat(REASON.matcher(tables).results().count()).isEqualTo(rows).isPositive();
  }
}
