package it.sportello.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.List;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How JSON is read: nothing unknown, nothing twice, nothing too deep, too long or too large. */
@Configuration(proxyBeanMethods = false)
class JsonRules {

  static final long LARGEST_BODY = 2L * 1024 * 1024;
  static final String LIMITS =
      "Limiti: 2 MB per richiesta, 32 livelli, 64.000 caratteri per testo, 15 cifre per numero.";
  private static final int DEEPEST = 32;
  private static final int LONGEST_TEXT = 64_000;
  private static final int LONGEST_NUMBER = 20;
  private static final int LONGEST_NAME = 200;

  @Bean
  Jackson2ObjectMapperBuilderCustomizer strictJson() {
    var limits =
        StreamReadConstraints.builder()
            .maxDocumentLength(LARGEST_BODY)
            .maxNestingDepth(DEEPEST)
            .maxStringLength(LONGEST_TEXT)
            .maxNumberLength(LONGEST_NUMBER)
            .maxNameLength(LONGEST_NAME)
            .build();
    var factory =
        JsonFactory.builder()
            .streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    return builder ->
        builder
            .factory(factory)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .featuresToDisable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .featuresToEnable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .postConfigurer(JsonRules::onlyTextIsText);
  }

  private static void onlyTextIsText(ObjectMapper json) {
    var texts = json.coercionConfigFor(LogicalType.Textual);
    for (var other :
        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
      texts.setCoercion(other, CoercionAction.Fail);
    }
  }
}
