package it.sportello.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.forms.RequiredDocument.Signer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads the files of {@code forms/}: sections as Camunda Form JSON, manifests listing them. What is
 * wrong with a file is said with its name, the line or the field.
 */
class FormReader {

  static final String CURRENT = "/forms/";

  private static final String MANIFEST = ".manifest.json";
  private static final String SECTION = ".form";
  private static final Pattern SOURCE = Pattern.compile("\\s*\\(start marker.*", Pattern.DOTALL);
  private static final Text NO_FILE = new Text("il file non c’è", "there is no such file");
  private static final Text UNKNOWN =
      new Text("il componente «%s» è sconosciuto", "unknown component “%s”");
  private static final Text NOT_JSON = new Text("riga %d: non è JSON: %s", "line %d: not JSON: %s");
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_LONG_TEXT = 10_000;

  private final ObjectMapper json =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private final Function<String, InputStream> files;

  FormReader() {
    this(CURRENT);
  }

  FormReader(String folder) {
    this(file -> Form.class.getResourceAsStream(folder + file));
  }

  private FormReader(Function<String, InputStream> files) {
    this.files = files;
  }

  /** Over files that are not in the folder, by their names. */
  static FormReader over(Map<String, String> contents) {
    return new FormReader(
        file ->
            Optional.ofNullable(contents.get(file))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .orElse(null));
  }

  /** The folder in which the files of an earlier version are kept. */
  static FormReader of(String version) {
    return new FormReader(CURRENT + "archive/" + version + "/");
  }

  /** The forms in use, by the names of their manifests. */
  static List<String> ids() {
    try {
      var files = new PathMatchingResourcePatternResolver();
      return Stream.of(files.getResources("classpath*:forms/*" + MANIFEST))
          .map(file -> file.getFilename().replace(MANIFEST, ""))
          .distinct()
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot list the forms", unreadable);
    }
  }

  /** Whether there is such a form at all. */
  boolean has(String id) {
    try (InputStream in = id.matches("[a-z0-9-]{1,60}") ? files.apply(id + MANIFEST) : null) {
      return in != null;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + id, unreadable);
    }
  }

  /** The file of a form that lists its sections. */
  static String manifest(String id) {
    return id + MANIFEST;
  }

  /** The files of a form in their order, its manifest first; those that are there. */
  Map<String, String> files(String id) {
    Map<String, String> contents = new LinkedHashMap<>();
    contents.put(manifest(id), content(manifest(id)));
    for (JsonNode section : read(manifest(id)).path("sections")) {
      String file = section.asText() + SECTION;
      try (InputStream in = files.apply(file)) {
        if (in != null) {
          contents.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException("Cannot read " + file, unreadable);
      }
    }
    return contents;
  }

  private String content(String file) {
    try (InputStream in = files.apply(file)) {
      if (in == null) {
        throw broken(file, "", NO_FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + file, unreadable);
    }
  }

  Form form(String id) {
    JsonNode manifest = read(id + MANIFEST);
    return new Form(
        id,
        manifest.path("version").asText(),
        text(manifest, "title"),
        each(manifest.path("sections")).map(JsonNode::asText).map(this::section).toList(),
        each(manifest.path("documents")).map(this::document).toList(),
        text(manifest, "withdrawn"));
  }

  private Section section(String id) {
    String file = id + SECTION;
    JsonNode section = read(file);
    JsonNode properties = section.path("properties");
    return new Section(id, text(properties, "title"), fields(section, file));
  }

  private List<Field> fields(JsonNode parent, String file) {
    return each(parent.path("components")).map(node -> field(node, file)).toList();
  }

  private Field field(JsonNode node, String file) {
    FieldType type =
        FieldType.of(node.path("type").asText())
            .orElseThrow(
                () -> broken(file, name(node), UNKNOWN.filled(node.path("type").asText())));
    JsonNode properties = node.path("properties");
    return new Field(
        key(node, type),
        type,
        new Text(label(node, type), properties.path("labelEn").asText("")),
        new Text(node.path("description").asText(""), properties.path("helpEn").asText("")),
        properties.path("legalBasis").asText(""),
        rules(node, type),
        node.path("conditional").path("hide").asText(""),
        each(node.path("values")).map(FormReader::option).toList(),
        fields(node, file));
  }

  private static String name(JsonNode node) {
    return Stream.of("key", "path", "id")
        .map(name -> node.path(name).asText(""))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String key(JsonNode node, FieldType type) {
    return switch (type) {
      case REPEATED -> node.path("path").asText();
      case GROUP, NOTE -> node.path("id").asText("");
      default -> node.path("key").asText();
    };
  }

  private static String label(JsonNode node, FieldType type) {
    return switch (type) {
      case NOTE -> node.path("text").asText("");
      case DATE -> node.path("dateLabel").asText("");
      default -> node.path("label").asText("");
    };
  }

  private static Field.Rules rules(JsonNode node, FieldType type) {
    JsonNode validate = node.path("validate");
    JsonNode properties = node.path("properties");
    int longest = type == FieldType.LONG_TEXT ? LONGEST_LONG_TEXT : LONGEST_TEXT;
    return new Field.Rules(
        validate.path("required").asBoolean(false)
            || "true".equals(properties.path("atLeastOne").asText()),
        "true".equals(properties.path("expected").asText()),
        validate.path("maxLength").asInt(longest),
        validate.path("pattern").asText(""),
        properties.path("check").asText(""),
        properties.path("codeList").asText(""),
        node.path("appearance").path("suffixAdorner").asText(""));
  }

  private static Field.Option option(JsonNode node) {
    return new Field.Option(
        node.path("value").asText(),
        new Text(node.path("label").asText(), node.path("labelEn").asText("")),
        new Text(node.path("group").asText(""), node.path("groupEn").asText("")));
  }

  private RequiredDocument document(JsonNode node) {
    boolean signed = node.path("signed").asBoolean(false);
    String signer = node.path("signedBy").asText(signed ? "technician" : "nobody");
    return new RequiredDocument(
        node.path("code").asText(),
        text(node, "label"),
        node.path("required").asBoolean(false),
        signed,
        node.path("when").asText(""),
        node.path("legalBasis").asText(""),
        each(node.path("boundTo")).map(JsonNode::asText).toList(),
        Signer.valueOf(signer.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)),
        text(node, "help"));
  }

  private static Text text(JsonNode parent, String name) {
    JsonNode node = parent.path(name);
    return node.isTextual()
        ? new Text(node.asText(), parent.path(name + "En").asText(""))
        : new Text(node.path("it").asText(""), node.path("en").asText(""));
  }

  private JsonNode read(String file) {
    try (InputStream in = files.apply(file)) {
      if (in == null) {
        throw broken(file, "", NO_FILE);
      }
      return json.readTree(in);
    } catch (JsonProcessingException unreadable) {
      throw broken(
          file,
          "",
          NOT_JSON.filled(
              unreadable.getLocation().getLineNr(),
              SOURCE.matcher(unreadable.getOriginalMessage()).replaceAll("")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + file, unreadable);
    }
  }

  private static BrokenForm broken(String file, String field, Text what) {
    return new BrokenForm(file, List.of(new FormFault(file, field, what)));
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
