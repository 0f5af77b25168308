package it.sportello.proceedings.workflow;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models of {@code bpmn/}, read as they are, without an engine. */
final class Models {

  private Models() {}

  static List<File> files() {
    try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
      return files.map(Path::toFile).filter(f -> f.getName().endsWith(".bpmn")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static BpmnModelInstance read(File file) {
    return Bpmn.readModelFromFile(file);
  }
}
