package it.sportello.api;

import it.sportello.api.KeptReplies.Reply;
import it.sportello.api.KeptReplies.Ticket;
import it.sportello.identity.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Carries out each change in one transaction, with its precondition and, for a POST, with the reply
 * that is told again to whoever asks again with the same key. A stream of bytes opens none.
 */
class ChangeFilter extends OncePerRequestFilter {

  static final String KEY = "Idempotency-Key";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,100}");
  private static final int FIRST_ERROR = 400;
  private static final String SOON = "1";

  private final KeptReplies replies;
  private final CurrentActor currentActor;
  private final TransactionTemplate transaction;

  ChangeFilter(KeptReplies replies, CurrentActor currentActor, TransactionTemplate transaction) {
    this.replies = replies;
    this.currentActor = currentActor;
    this.transaction = transaction;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/v1/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Limits.check(request);
    if (READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else if ("POST".equals(request.getMethod())) {
      once(new DigestedRequest(request), response, chain);
    } else {
      change(request, response, chain);
    }
  }

  private void change(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var answer = new ContentCachingResponseWrapper(response);
    carryOut(request, answer, chain, () -> {}, () -> {});
    answer.copyBodyToResponse();
  }

  private void once(DigestedRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Ticket ticket = ticket(request);
    Optional<Reply> before = replies.enter(ticket);
    if (before.isPresent()) {
      repeat(before.get(), ticket, request, response);
      return;
    }
    var answer = new ContentCachingResponseWrapper(response);
    boolean done = false;
    try {
      done =
          carryOut(request, answer, chain, () -> hold(ticket), () -> keep(ticket, request, answer));
    } finally {
      if (!done) {
        replies.forget(ticket);
      }
    }
    answer.copyBodyToResponse();
  }

  private Ticket ticket(HttpServletRequest request) {
    String key = request.getHeader(KEY);
    if (key == null || !WELL_FORMED.matcher(key).matches()) {
      throw Refusal.of(
              ProblemKind.KEY_MISSING,
              "Ogni POST porta una Idempotency-Key sua: da 1 a 100 caratteri visibili.")
          .thrown();
    }
    String actor = currentActor.get().id().value();
    String route = request.getMethod() + " " + request.getRequestURI();
    return Ticket.of(actor, key, route, Limits.isStream(request));
  }

  /** Whether it was carried out: what was refused is undone altogether. */
  private boolean carryOut(
      HttpServletRequest request,
      HttpServletResponse answer,
      FilterChain chain,
      Runnable first,
      Last last) {
    if (Limits.isStream(request)) {
      return passes(request, answer, chain, last);
    }
    Boolean done =
        transaction.execute(
            status -> {
              first.run();
              boolean passed = passes(request, answer, chain, last);
              if (!passed) {
                status.setRollbackOnly();
              }
              return passed;
            });
    return Boolean.TRUE.equals(done);
  }

  private static boolean passes(
      HttpServletRequest request, HttpServletResponse answer, FilterChain chain, Last last) {
    try {
      chain.doFilter(request, answer);
      if (answer.getStatus() >= FIRST_ERROR) {
        return false;
      }
      last.act();
      return true;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (ServletException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** What is done last, in the transaction of the change. */
  @FunctionalInterface
  private interface Last {
    void act() throws IOException;
  }

  private void hold(Ticket ticket) {
    if (!replies.hold(ticket)) {
      throw inFlight().thrown();
    }
  }

  private void keep(Ticket ticket, DigestedRequest request, ContentCachingResponseWrapper answer)
      throws IOException {
    var reply =
        new Reply(
            ticket.route(),
            request.digest(),
            answer.getStatus(),
            answer.getHeader(HttpHeaders.LOCATION),
            answer.getHeader(HttpHeaders.ETAG),
            answer.getContentType(),
            new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8),
            null);
    if (!replies.keep(ticket, reply) && !Limits.isStream(request)) {
      throw inFlight().thrown();
    }
  }

  private void repeat(
      Reply reply, Ticket ticket, DigestedRequest request, HttpServletResponse response)
      throws IOException {
    if (reply.isRunning()) {
      throw inFlight().thrown();
    }
    if (!reply.route().equals(ticket.route()) || !reply.bodyDigest().equals(request.digest())) {
      throw Refusal.of(
              ProblemKind.KEY_REUSED,
              "La chiave è già stata usata per un’altra richiesta: ne usi una nuova.")
          .thrown();
    }
    response.setStatus(reply.status());
    set(response, HttpHeaders.LOCATION, reply.location());
    set(response, HttpHeaders.ETAG, reply.etag());
    set(response, HttpHeaders.CONTENT_TYPE, reply.contentType());
    response.getOutputStream().write(reply.body().getBytes(StandardCharsets.UTF_8));
  }

  private static void set(HttpServletResponse response, String name, String value) {
    if (value != null) {
      response.setHeader(name, value);
    }
  }

  private static Refusal inFlight() {
    return Refusal.of(
            ProblemKind.IN_FLIGHT, "La stessa richiesta è in corso: riprovi fra un secondo.")
        .header(HttpHeaders.RETRY_AFTER, SOON);
  }
}
