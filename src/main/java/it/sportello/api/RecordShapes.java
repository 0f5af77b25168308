package it.sportello.api;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Describes the records of the interface as they are: nothing beside their components, and of those
 * all that are not optional.
 */
@Component
@Lazy
class RecordShapes implements ModelConverter {

  private static final String REFERENCE = "#/components/schemas/";

  @Override
  public Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    Class<?> shape = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
    if (schema == null || !shape.isRecord() || !isOurs(shape)) {
      return schema;
    }
    Schema<?> described =
        schema.get$ref() == null
            ? schema
            : context.getDefinedModels().get(schema.get$ref().substring(REFERENCE.length()));
    if (described != null && described.getProperties() != null) {
      described.setAdditionalProperties(false);
      described.setRequired(required(shape));
    }
    return schema;
  }

  private static boolean isOurs(Class<?> shape) {
    return shape.getPackage().equals(RecordShapes.class.getPackage());
  }

  private static List<String> required(Class<?> shape) {
    return Arrays.stream(shape.getRecordComponents())
        .filter(component -> component.getType() != Optional.class)
        .filter(RecordShapes::isGiven)
        .map(RecordComponent::getName)
        .toList();
  }

  /** In a body that is sent, only what must not be null is required. */
  private static boolean isGiven(RecordComponent component) {
    boolean isConstrained =
        Arrays.stream(component.getDeclaringRecord().getRecordComponents())
            .anyMatch(RecordShapes::isChecked);
    return !isConstrained
        || component.getType().isPrimitive()
        || isChecked(component) && !isFree(component);
  }

  private static boolean isChecked(RecordComponent component) {
    return Arrays.stream(component.getAccessor().getAnnotations())
        .anyMatch(a -> a.annotationType().getPackageName().startsWith("jakarta.validation"));
  }

  private static boolean isFree(RecordComponent component) {
    return Arrays.stream(component.getAccessor().getAnnotations())
        .noneMatch(a -> a.annotationType().getSimpleName().startsWith("Not"));
  }
}
