package it.sportello.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads English sees the diagrams of the processes in English. */
class ProcessesInEnglishTest {

  private static final LawInEnglish ENGLISH = LawInEnglish.read();

  static List<String> names() throws IOException {
    try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
      return models
          .filter(file -> file.toString().endsWith(".bpmn"))
          .map(file -> Bpmn.readModelFromFile(file.toFile()))
          .flatMap(ProcessesInEnglishTest::names)
          .filter(Objects::nonNull)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Stream<String> names(BpmnModelInstance model) {
    return Stream.concat(
        model.getModelElementsByType(Process.class).stream().map(Process::getName),
        model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getName));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameInADiagramHasEnglish(String italian) {
    assertThat(ENGLISH.knows(italian)).as(italian).isTrue();
  }

  @Test
  void theModelsAreReallyRead() throws IOException {
    assertThat(names())
        .hasSizeGreaterThan(250)
        .contains("Rilascio del permesso di costruire", "Attendere l'integrazione", "Sì");
  }
}
