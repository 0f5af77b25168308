package it.sportello.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** What every operation has in common: its name, the key of a POST, the problems it may answer. */
class DescribedOperations implements OperationCustomizer {

  static final String PROBLEM = "#/components/schemas/Problem";
  private static final String OCTETS =
      org.springframework.http.MediaType.APPLICATION_OCTET_STREAM_VALUE;
  private static final List<ProblemKind> READING =
      List.of(
          ProblemKind.BAD_PARAMETER,
          ProblemKind.UNAUTHENTICATED,
          ProblemKind.FORBIDDEN,
          ProblemKind.NOT_FOUND,
          ProblemKind.METHOD,
          ProblemKind.NOT_ACCEPTABLE,
          ProblemKind.TOO_MANY,
          ProblemKind.INTERNAL,
          ProblemKind.UNAVAILABLE);
  private static final List<ProblemKind> CHANGING =
      List.of(
          ProblemKind.WRONG_STATE,
          ProblemKind.STALE,
          ProblemKind.VERSION_MISSING,
          ProblemKind.TOO_LARGE,
          ProblemKind.MEDIA_TYPE,
          ProblemKind.INVALID);

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    String owner = handler.getBeanType().getSimpleName().replace("Controller", "");
    operation.setOperationId(owner + "." + handler.getMethod().getName());
    operation.setTags(List.of(owner));
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
    RequestMethod method = mapping.method()[0];
    problems(operation.getResponses(), method == RequestMethod.GET);
    operation.getResponses().values().forEach(DescribedOperations::describe);
    if (method == RequestMethod.POST) {
      operation.addParametersItem(key());
    }
    if (List.of(mapping.consumes()).contains(OCTETS)) {
      operation.setRequestBody(octets());
    }
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
          .forEach(parameter -> parameter.setDescription("L’ETag di ciò che si è letto"));
    }
    return operation;
  }

  private static void problems(ApiResponses responses, boolean reading) {
    Set<ProblemKind> kinds = new LinkedHashSet<>(READING);
    if (!reading) {
      kinds.addAll(CHANGING);
    }
    if (reading) {
      responses.addApiResponse("304", new ApiResponse().description("Not Modified"));
    }
    for (ProblemKind kind : kinds) {
      responses.addApiResponse(
          String.valueOf(kind.status().value()),
          new ApiResponse()
              .description(kind.status().getReasonPhrase())
              .content(
                  new Content()
                      .addMediaType(
                          org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                          new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
    }
  }

  private static void describe(ApiResponse response) {
    if (response.getDescription() == null || response.getDescription().isBlank()) {
      response.setDescription("OK");
    }
  }

  private static Parameter key() {
    return new Parameter()
        .in("header")
        .name(ChangeFilter.KEY)
        .required(true)
        .description(
            "Una per ogni richiesta: ripetuta, dà la stessa risposta e non fa nulla due volte")
        .schema(new StringSchema().minLength(1).maxLength(100));
  }

  private static RequestBody octets() {
    return new RequestBody()
        .required(true)
        .content(
            new Content()
                .addMediaType(OCTETS, new MediaType().schema(new StringSchema().format("binary"))));
  }
}
