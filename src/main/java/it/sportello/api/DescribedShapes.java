package it.sportello.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** The shapes of the document: the problem among them, free answers left free. */
class DescribedShapes implements OpenApiCustomizer {

  @Override
  public void customise(OpenAPI document) {
    ModelConverters.getInstance()
        .readAll(Problem.class)
        .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
    document.getComponents().getSchemas().values().forEach(DescribedShapes::freeMaps);
    document.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .filter(operation -> operation.getRequestBody() != null)
        .flatMap(operation -> operation.getRequestBody().getContent().values().stream())
        .forEach(media -> freeMaps(media.getSchema()));
  }

  /** An answer may be a text, a truth, a list: whatever the form asks. */
  private static void freeMaps(Schema<?> schema) {
    if (schema == null) {
      return;
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> values) {
      if (isAnything(values)) {
        schema.setAdditionalProperties(true);
      } else {
        freeMaps(values);
      }
    }
    if (schema.getItems() != null && isAnything(schema.getItems())) {
      schema.setItems(new Schema<>());
    }
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(DescribedShapes::freeMaps);
    }
  }

  private static boolean isAnything(Schema<?> values) {
    return values.get$ref() == null
        && values.getProperties() == null
        && values.getAdditionalProperties() == null
        && (values.getType() == null || "object".equals(values.getType()));
  }
}
