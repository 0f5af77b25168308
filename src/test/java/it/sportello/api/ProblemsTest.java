package it.sportello.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import it.sportello.documents.StoreFull;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.StepRefused;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.server.ResponseStatusException;

/** What failures become, when they are told to a program. */
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

  private final ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());
  private final Problems problems = new Problems(json);
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  /** Other classes of the run start commands, which keep the log quiet. */
  @BeforeEach
  void tellAll() {
    ((Logger) LoggerFactory.getLogger(Problems.class)).setLevel(Level.INFO);
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        row(new CaseNotFound("x"), 404, "non-trovato", "a case that one may not see"),
        row(new StepRefused("days", "Troppi."), 422, "dati-non-validi", "words beside a field"),
        row(new OptimisticLockingFailureException(""), 412, "versione-superata", "another edit"),
        row(
            new ObjectOptimisticLockingFailureException("", null),
            412,
            "versione-superata",
            "the same, found at the commit"),
        row(
            new CannotAcquireLockException(""),
            503,
            "non-disponibile",
            "a lock that is not let go"),
        row(new QueryTimeoutException(""), 503, "non-disponibile", "a database that is slow"),
        row(full(), 507, "spazio-esaurito", "no space for documents"),
        row(new CannotCreateTransactionException(""), 503, "non-disponibile", "none at all"),
        row(
            new ResponseStatusException(HttpStatus.GONE),
            400,
            "richiesta-non-valida",
            "of the web"),
        row(new IllegalStateException("select *"), 500, "errore-interno", "a defect of ours"));
  }

  private static Exception full() {
    return StoreFull.or("x", new IOException("No space left on device"));
  }

  private static Arguments row(Exception failure, int status, String type, String reason) {
    return Arguments.of(failure, status, type, reason);
  }

  @ParameterizedTest(name = "{3}: {1} {2}")
  @MethodSource("failures")
  void eachFailureHasItsProblem(Exception failure, int status, String type, String reason)
      throws IOException {
    JsonNode problem = told(failure);
    assertThat(response.getStatus()).as(reason).isEqualTo(status);
    assertThat(problem.path("type").asText()).isEqualTo("urn:sportello:" + type);
    assertThat(problem.toString()).doesNotContain("select", "Exception");
    if (status == 503) {
      assertThat(response.getHeader("Retry-After")).isNotBlank();
    }
  }

  @Test
  void theReferenceIsInTheLogWithTheTraceOfADefect(CapturedOutput log) throws IOException {
    String reference =
        told(new IllegalStateException("what went wrong")).path("riferimento").asText();
    assertThat(log.getOut()).contains(reference, "what went wrong", "GET /api/v1/x");
  }

  @Test
  void aRefusalIsLoggedOnceWithoutATrace(CapturedOutput log) throws IOException {
    String reference = told(new StepRefused("text", "Anna Rossi")).path("riferimento").asText();
    assertThat(log.getOut()).containsOnlyOnce(reference).doesNotContain("Anna Rossi", "\tat ");
  }

  @Test
  void noTwoKindsShareAName() {
    assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::slug))
        .doesNotHaveDuplicates()
        .allMatch(slug -> slug.matches("[a-z-]+"));
  }

  private JsonNode told(Exception failure) throws IOException {
    problems.tell(failure, new MockHttpServletRequest("GET", "/api/v1/x"), response);
    assertThat(response.getContentType()).startsWith("application/problem+json");
    return json.readTree(response.getContentAsByteArray());
  }
}
