package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.sportello.testing.WholeHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description says what there is, and nothing else. */
@WholeHouse
class ApiDescriptionTest {

  private static final String SELF = "/api/v1/openapi.json";

  @LocalServerPort private int port;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void everyRouteIsDescribedAndEveryDescriptionHasItsRoute() {
    // given
    Set<String> routes = new TreeSet<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (mapping, handler) ->
                mapping.getPatternValues().stream()
                    .filter(path -> path.startsWith("/api/v1/") && !path.startsWith(SELF))
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(method + " " + path))));
    // when
    Set<String> described = new TreeSet<>();
    operations().forEach(operation -> described.add(operation.route()));
    // then
    assertThat(routes).hasSizeGreaterThan(60);
    assertThat(described).isEqualTo(routes);
  }

  @Test
  void everyPostAsksForAKeyAndEveryOtherChangeForAVersion() {
    for (Operation operation : operations()) {
      String parameters = operation.node().path("parameters").toString();
      boolean isPost = operation.route().startsWith("POST");
      boolean isPiece = operation.route().endsWith("/caricamenti/{upload}");
      boolean reads = operation.route().startsWith("GET");
      assertThat(parameters.contains("Idempotency-Key")).as(operation.route()).isEqualTo(isPost);
      if (!reads && !isPost && !isPiece) {
        assertThat(parameters).as(operation.route()).contains("If-Match");
      }
    }
  }

  /** Shapes are described under their simple names: two of one name would be one. */
  @Test
  void noTwoShapesHaveOneName() {
    List<String> names =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("it.sportello.api")
                .stream()
                .filter(type -> type.isNestedClass() && (type.isRecord() || type.isEnum()))
                .map(JavaClass::getSimpleName)
                .toList();
    assertThat(names).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  @Test
  void everyOperationSaysWhatItIsFor() {
    for (Operation operation : operations()) {
      assertThat(operation.node().path("summary").asText())
          .as(operation.route())
          .isNotBlank()
          .endsWith(".");
    }
  }

  private List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    var paths = new ApiCaller(port).document().path("paths").fields();
    while (paths.hasNext()) {
      var path = paths.next();
      var methods = path.getValue().fields();
      while (methods.hasNext()) {
        var method = methods.next();
        operations.add(
            new Operation(method.getKey().toUpperCase() + " " + path.getKey(), method.getValue()));
      }
    }
    return operations;
  }

  private record Operation(String route, JsonNode node) {}
}
