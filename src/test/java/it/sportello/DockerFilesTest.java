package it.sportello;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The image and the compose file name only what exists; there is no container engine here. */
class DockerFilesTest {

  private static final Path FOLDER = Path.of("docker");
  private static final Set<String> OF_SPRING =
      Set.of(
          "SPRING_PROFILES_ACTIVE",
          "SPRING_DATASOURCE_URL",
          "SPRING_DATASOURCE_USERNAME",
          "SPRING_DATASOURCE_PASSWORD",
          "SPRING_FLYWAY_USER",
          "SPRING_FLYWAY_PASSWORD",
          "SPRING_MAIL_HOST",
          "SPRING_MAIL_PORT");
  private static final Map<String, String> OF_OURS =
      Map.of(
          "SPORTELLO_PUBLICURL", "sportello.public-url",
          "SPORTELLO_DATABASE_ROLE", "sportello.database.role",
          "SPORTELLO_DOCUMENTS_STORE", "store",
          "SPORTELLO_AUDIT_KEYS", "sportello.audit");

  /** With what begins with {@code <<} merged, as compose does it. */
  private static JsonNode compose() throws IOException {
    Object merged = new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
    return new ObjectMapper().valueToTree(merged);
  }

  private static String dockerfile() throws IOException {
    return Files.readString(FOLDER.resolve("Dockerfile"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "second"})
  void aNodeNeedsNothingButItsTwoFolders(String node) throws IOException {
    JsonNode service = compose().path("services").path(node);
    assertThat(service.path("read_only").asBoolean()).isTrue();
    assertThat(service.path("tmpfs").get(0).asText()).startsWith("/tmp");
    assertThat(service.path("cap_drop").get(0).asText()).isEqualTo("ALL");
    assertThat(texts(service.path("volumes")))
        .containsExactly("documents:/srv/sportello/documents", "keys:/srv/sportello/keys");
    JsonNode settings = service.path("environment");
    assertThat(settings.path("SPRING_PROFILES_ACTIVE").asText()).isEqualTo("prod");
    assertThat(settings.path("SPORTELLO_DOCUMENTS_STORE").asText())
        .isEqualTo("/srv/sportello/documents");
    assertThat(settings.path("SPORTELLO_AUDIT_KEYS").asText()).isEqualTo("/srv/sportello/keys");
    assertThat(settings.path("SPRING_FLYWAY_USER").asText())
        .isNotEqualTo(settings.path("SPRING_DATASOURCE_USERNAME").asText());
  }

  @Test
  void everyVariableIsAPropertyThatExists() throws IOException {
    String code = sources();
    List<String> names = new ArrayList<>();
    compose()
        .path("services")
        .path("first")
        .path("environment")
        .fieldNames()
        .forEachRemaining(names::add);
    assertThat(names).isNotEmpty();
    for (String name : names) {
      assertThat(OF_SPRING.contains(name) || OF_OURS.containsKey(name)).as(name).isTrue();
      if (OF_OURS.containsKey(name)) {
        assertThat(code).as(name).contains(OF_OURS.get(name));
      }
    }
  }

  @Test
  void noPasswordIsWrittenDown() throws IOException {
    JsonNode services = compose().path("services");
    for (JsonNode service : services) {
      service
          .path("environment")
          .fields()
          .forEachRemaining(
              entry -> {
                if (entry.getKey().endsWith("PASSWORD")) {
                  assertThat(entry.getValue().asText()).matches("\\$\\{\\w+:\\?.*}");
                }
              });
    }
  }

  @Test
  void theImageIsNotRootAndSaysWhetherItIsReady() throws Exception {
    String text = dockerfile();
    assertThat(text).contains("\nUSER sportello\n", "/readyz", "HEALTHCHECK");
    assertThat(text.indexOf("\nUSER sportello")).isLessThan(text.indexOf("\nENTRYPOINT"));
    String checker = text.replaceAll("(?s).*\"(it\\.sportello\\.\\w+)\".*", "$1");
    assertThat(Class.forName(checker).getMethod("main", String[].class)).isNotNull();
    assertThat(text).doesNotContain("PASSWORD");
  }

  @Test
  void theRoleOfTheApplicationIsMadeOnce() throws IOException {
    assertThat(texts(compose().path("services").path("database").path("volumes")))
        .anyMatch(volume -> volume.startsWith("./roles.sh:/docker-entrypoint-initdb.d/"));
    assertThat(Files.readString(FOLDER.resolve("roles.sh"))).contains("create role sportello");
    assertThat(Files.isExecutable(FOLDER.resolve("roles.sh"))).isTrue();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|yaml)")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
