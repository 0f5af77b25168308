package it.sportello.proceedings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.proceedings.BpmnBean;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every name in a model is a name in the program: file, process, bean, method. */
class BpmnWiringTest {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern CALL =
      Pattern.compile("(\\w+)\\.(\\w+)\\(execution\\.processBusinessKey(, authority)?\\)");
  private static final List<String> FORBIDDEN =
      List.of(
          "scriptTask",
          "camunda:script",
          "scriptFormat",
          "camunda:class",
          "camunda:delegateExpression",
          "executionListener",
          "taskListener",
          "camunda:inputParameter",
          "camunda:outputParameter",
          "setVariable",
          "schemaLocation",
          "<!DOCTYPE");
  private static final Map<String, Class<?>> BEANS = beans();

  static List<File> models() {
    return Models.files();
  }

  @ParameterizedTest
  @MethodSource("models")
  void theFileIsNamedAsItsProcessAndThatAsItsBean(File file) {
    Process process = Models.read(file).getModelElementsByType(Process.class).iterator().next();
    assertThat(file.getName()).isEqualTo(process.getId() + ".bpmn");
    assertThat(BEANS).containsKey(process.getId());
    assertThat(process.isExecutable()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("models")
  void expressionsOnlyCallTheBeanOfTheProcess(File file) throws IOException {
    String process = file.getName().replace(".bpmn", "");
    Matcher expression = EXPRESSION.matcher(Files.readString(file.toPath()));
    int found = 0;
    while (expression.find()) {
      String text = expression.group(1);
      if (!text.equals("execution.processBusinessKey")) {
        Matcher call = CALL.matcher(text);
        assertThat(call.matches()).as("form of %s", text).isTrue();
        assertThat(call.group(1)).isEqualTo(process);
        assertThat(method(process, call.group(2), call.group(3) == null ? 1 : 2))
            .as("method %s of %s", call.group(2), process)
            .isNotNull();
        found++;
      }
    }
    assertThat(found).isPositive();
  }

  @ParameterizedTest
  @MethodSource("models")
  void nothingInAModelRunsCode(File file) throws IOException {
    assertThat(Files.readString(file.toPath())).doesNotContain(FORBIDDEN);
  }

  @ParameterizedTest
  @MethodSource("models")
  void stepsQuestionsAndTimersAreMethodsOfTheirName(File file) {
    var model = Models.read(file);
    String process = file.getName().replace(".bpmn", "");
    for (ServiceTask task : model.getModelElementsByType(ServiceTask.class)) {
      assertThat(BEANS.get(process).getMethods())
          .extracting(Method::getName)
          .contains(task.getId());
    }
    for (ExclusiveGateway gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
      assertThat(method(process, gateway.getId(), 1).getReturnType()).isEqualTo(boolean.class);
    }
    for (TimerEventDefinition timer : model.getModelElementsByType(TimerEventDefinition.class)) {
      String event = timer.getParentElement().getAttributeValue("id");
      assertThat(BEANS.get(process).getMethods())
          .filteredOn(method -> method.getName().equals(event))
          .extracting(Method::getReturnType)
          .containsExactly(Date.class);
    }
  }

  @Test
  void everyMethodOfABeanIsUsedByItsModel() throws IOException {
    for (File file : models()) {
      String text = Files.readString(file.toPath());
      Class<?> bean = BEANS.get(file.getName().replace(".bpmn", ""));
      var unused =
          Arrays.stream(bean.getDeclaredMethods())
              .filter(method -> Modifier.isPublic(method.getModifiers()))
              .map(Method::getName)
              .filter(name -> !text.contains("." + name + "("))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(unused).as("methods of %s that no model names", bean.getSimpleName()).isEmpty();
    }
  }

  private static Method method(String process, String name, int parameters) {
    return Stream.of(BEANS.get(process).getMethods())
        .filter(m -> m.getName().equals(name) && m.getParameterCount() == parameters)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Class<?>> beans() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(BpmnBean.class));
    return scanner.findCandidateComponents("it.sportello").stream()
        .map(found -> load(found.getBeanClassName()))
        .collect(Collectors.toMap(b -> b.getAnnotation(BpmnBean.class).value(), b -> b));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
