package it.sportello.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

/** Tells every failure as a problem (RFC 9457) and writes it down once, without personal data. */
@Component
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final int REFERENCE = 8;

  private final Rulings rulings = new Rulings();
  private final ObjectMapper json;

  Problems(ObjectMapper json) {
    this.json = json;
    DomainRulings.addTo(rulings);
    WebRulings.addTo(rulings);
  }

  /** Answers the request with what the failure means. */
  void tell(Throwable failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Refusal refusal = rulings.of(failure).orElseGet(() -> unforeseen(failure));
    String reference =
        UUID.randomUUID().toString().substring(0, REFERENCE).toUpperCase(Locale.ROOT);
    log(refusal, failure, request, reference);
    if (response.isCommitted()) {
      return;
    }
    response.setStatus(refusal.kind().status().value());
    refusal.headers().forEach(response::setHeader);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    byte[] body = json.writeValueAsBytes(refusal.problem(request.getRequestURI(), reference));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  void tell(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    tell(refusal.thrown(), request, response);
  }

  private static Refusal unforeseen(Throwable failure) {
    boolean isOfRequest =
        failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError();
    return isOfRequest
        ? Refusal.of(ProblemKind.BAD_REQUEST)
        : Refusal.of(
            ProblemKind.INTERNAL,
            "Errore inatteso. Nulla è cambiato: riprovi, o citi il riferimento.");
  }

  private static void log(
      Refusal refusal, Throwable failure, HttpServletRequest request, String reference) {
    String what = request.getMethod() + " " + request.getRequestURI();
    String slug = refusal.kind().slug();
    switch (refusal.kind()) {
      case INTERNAL -> LOG.error("{} by {}: {} ({})", what, who(), slug, reference, failure);
      case UNAVAILABLE -> LOG.warn("{} by {}: {} ({})", what, who(), slug, reference, failure);
      case FORBIDDEN, NOT_FOUND, UNKNOWN_FIELD ->
          LOG.warn("{} by {} from {}: {} ({})", what, who(), from(request), slug, reference);
      default -> LOG.info("{} by {} from {}: {} ({})", what, who(), from(request), slug, reference);
    }
  }

  private static String from(HttpServletRequest request) {
    return request.getRemoteAddr();
  }

  /** The id of who asks, never a name. */
  private static String who() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known == null ? "nobody" : String.valueOf(known.getPrincipal());
  }
}
