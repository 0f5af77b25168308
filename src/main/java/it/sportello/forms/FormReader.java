package it.sportello.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the files of {@code forms/}: sections as Camunda Form JSON, manifests listing them. */
class FormReader {

  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_LONG_TEXT = 10_000;

  private final ObjectMapper json = new ObjectMapper();

  Form form(String id) {
    JsonNode manifest = read(id + ".manifest.json");
    return new Form(
        id,
        manifest.path("version").asText(),
        text(manifest, "title"),
        each(manifest.path("sections")).map(JsonNode::asText).map(this::section).toList(),
        each(manifest.path("documents")).map(this::document).toList());
  }

  private Section section(String id) {
    JsonNode section = read(id + ".form");
    JsonNode properties = section.path("properties");
    return new Section(id, text(properties, "title"), fields(section));
  }

  private List<Field> fields(JsonNode parent) {
    return each(parent.path("components")).map(this::field).toList();
  }

  private Field field(JsonNode node) {
    FieldType type = FieldType.named(node.path("type").asText());
    JsonNode properties = node.path("properties");
    return new Field(
        key(node, type),
        type,
        new Text(label(node, type), properties.path("labelEn").asText("")),
        new Text(node.path("description").asText(""), properties.path("helpEn").asText("")),
        properties.path("legalBasis").asText(""),
        rules(node, type),
        node.path("conditional").path("hide").asText(""),
        each(node.path("values")).map(this::option).toList(),
        fields(node));
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
        validate.path("required").asBoolean(false),
        "true".equals(properties.path("expected").asText()),
        validate.path("maxLength").asInt(longest),
        validate.path("pattern").asText(""),
        properties.path("check").asText(""));
  }

  private Field.Option option(JsonNode node) {
    return new Field.Option(
        node.path("value").asText(),
        new Text(node.path("label").asText(), node.path("labelEn").asText("")));
  }

  private RequiredDocument document(JsonNode node) {
    return new RequiredDocument(
        node.path("code").asText(),
        text(node, "label"),
        node.path("required").asBoolean(false),
        node.path("signed").asBoolean(false),
        node.path("when").asText(""),
        node.path("legalBasis").asText(""),
        StreamSupport.stream(node.path("boundTo").spliterator(), false)
            .map(JsonNode::asText)
            .toList());
  }

  private static Text text(JsonNode parent, String name) {
    JsonNode node = parent.path(name);
    return node.isTextual()
        ? new Text(node.asText(), parent.path(name + "En").asText(""))
        : new Text(node.path("it").asText(""), node.path("en").asText(""));
  }

  private JsonNode read(String file) {
    try (InputStream in = Form.class.getResourceAsStream("/forms/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("No form file " + file);
      }
      return json.readTree(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Form file " + file + " is not JSON", unreadable);
    }
  }

  private static java.util.stream.Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
