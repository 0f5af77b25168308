package it.sportello.api;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import it.sportello.limits.Allowance;
import it.sportello.limits.TooManyRequests;
import it.sportello.limits.TooManyTries;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What becomes of a request that cannot be read, or that goes to where nothing is. */
final class WebRulings {

  private static final String RETRY = "30";

  private WebRulings() {}

  static void addTo(Rulings rulings) {
    rulings
        .all(ProblemKind.NOT_FOUND, NoResourceFoundException.class, NoHandlerFoundException.class)
        .all(ProblemKind.FORBIDDEN, AccessDeniedException.class)
        .when(TooManyTries.class, WebRulings::tooManyTries)
        .when(TooManyRequests.class, WebRulings::tooManyRequests)
        .all(ProblemKind.UNAUTHENTICATED, AuthenticationException.class)
        .all(ProblemKind.NOT_ACCEPTABLE, HttpMediaTypeNotAcceptableException.class)
        .all(ProblemKind.TOO_LARGE, MaxUploadSizeExceededException.class)
        .when(Refusal.Thrown.class, Refusal.Thrown::refusal)
        .when(HttpRequestMethodNotSupportedException.class, WebRulings::method)
        .when(HttpMediaTypeNotSupportedException.class, WebRulings::mediaType)
        .when(HttpMessageNotReadableException.class, WebRulings::unreadable)
        .when(MethodArgumentNotValidException.class, WebRulings::invalid)
        .when(MethodArgumentTypeMismatchException.class, WebRulings::mistyped)
        .when(TypeMismatchException.class, f -> parameter(f.getPropertyName()))
        .when(HandlerMethodValidationException.class, f -> parameter(null))
        .when(ServletRequestBindingException.class, f -> parameter(null))
        .when(CannotCreateTransactionException.class, f -> unavailable())
        .when(AuthenticationServiceException.class, f -> unavailable())
        .when(JwtDecoderInitializationException.class, f -> unavailable())
        .when(DataAccessResourceFailureException.class, f -> unavailable())
        .when(TransientDataAccessException.class, f -> unavailable())
        .all(ProblemKind.BAD_REQUEST, RequestRejectedException.class);
  }

  private static Refusal tooManyTries(TooManyTries failure) {
    String words = "Troppi tentativi. Riprovi fra %d minuti.".formatted(failure.minutes());
    return Refusal.of(ProblemKind.TOO_MANY, words)
        .header(HttpHeaders.RETRY_AFTER, String.valueOf(failure.retryAfter()));
  }

  private static Refusal tooManyRequests(TooManyRequests failure) {
    Allowance allowance = failure.allowance();
    String words = "Troppe richieste. Riprovi fra %d secondi.".formatted(allowance.retryAfter());
    Refusal refusal =
        Refusal.of(ProblemKind.TOO_MANY, words)
            .header(HttpHeaders.RETRY_AFTER, String.valueOf(allowance.retryAfter()));
    for (Map.Entry<String, String> header : RationedRequests.headers(allowance).entrySet()) {
      refusal = refusal.header(header.getKey(), header.getValue());
    }
    return refusal;
  }

  private static Refusal unavailable() {
    return Refusal.of(ProblemKind.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, RETRY);
  }

  static Refusal parameter(String name) {
    Refusal refusal =
        Refusal.of(ProblemKind.BAD_PARAMETER, "Un parametro manca, è doppio o non è valido.");
    return name == null ? refusal : refusal.at(name, "non-valido", "Valore non valido.");
  }

  /** A path that nothing can have is not found; the rest is a wrong parameter. */
  private static Refusal mistyped(MethodArgumentTypeMismatchException failure) {
    return failure.getParameter().hasParameterAnnotation(PathVariable.class)
        ? Refusal.of(ProblemKind.NOT_FOUND)
        : parameter(failure.getName());
  }

  private static Refusal method(HttpRequestMethodNotSupportedException failure) {
    String[] allowed = failure.getSupportedMethods();
    return Refusal.of(ProblemKind.METHOD)
        .header(HttpHeaders.ALLOW, allowed == null ? "" : String.join(", ", allowed));
  }

  private static Refusal mediaType(HttpMediaTypeNotSupportedException failure) {
    return Refusal.of(ProblemKind.MEDIA_TYPE)
        .header(HttpHeaders.ACCEPT, MediaType.toString(failure.getSupportedMediaTypes()));
  }

  private static Refusal unreadable(HttpMessageNotReadableException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return unknownField(path(unknown));
    }
    if (isTooLong(cause)) {
      return Refusal.of(ProblemKind.TOO_LARGE, JsonRules.LIMITS);
    }
    if (cause instanceof MismatchedInputException wrong && !wrong.getPath().isEmpty()) {
      String words = "Il valore non è del tipo atteso o non è tra quelli ammessi.";
      return Refusal.invalid(path(wrong), words);
    }
    return Refusal.of(ProblemKind.UNREADABLE, "Il corpo non è JSON valido. " + JsonRules.LIMITS);
  }

  static Refusal unknownField(String field) {
    return Refusal.of(ProblemKind.UNKNOWN_FIELD, "Il campo «%s» non esiste qui.".formatted(field))
        .at(field, "sconosciuto", "Il campo non esiste qui.");
  }

  private static boolean isTooLong(Throwable cause) {
    return cause instanceof StreamConstraintsException too
        && too.getOriginalMessage().startsWith("Document length");
  }

  private static String path(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : "." + at.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static Refusal invalid(MethodArgumentNotValidException failure) {
    List<Problem.Finding> findings =
        failure.getBindingResult().getFieldErrors().stream()
            .map(e -> new Problem.Finding(e.getField(), code(e.getCode()), e.getDefaultMessage()))
            .toList();
    String words = "Ci sono %d errori. Nulla è cambiato.".formatted(findings.size());
    return Refusal.of(ProblemKind.INVALID, words).withFindings(findings);
  }

  private static String code(String constraint) {
    return constraint != null && constraint.startsWith("Not") ? "mancante" : "non-valido";
  }
}
