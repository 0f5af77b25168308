package it.sportello.api;

import it.sportello.identity.LoggedIn;
import it.sportello.limits.Allowance;
import it.sportello.limits.Requests;
import it.sportello.limits.TooManyRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says with each answer how many requests are left, and refuses those beyond (ModI, RAC 4.2). */
class RationedRequests extends OncePerRequestFilter {

  private final Requests requests;

  RationedRequests(Requests requests) {
    this.requests = requests;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Allowance allowance = requests.take(caller(request));
    if (!allowance.granted()) {
      throw new TooManyRequests(allowance);
    }
    headers(allowance).forEach(response::setHeader);
    chain.doFilter(request, response);
  }

  static Map<String, String> headers(Allowance allowance) {
    return Map.of(
        "X-RateLimit-Limit", String.valueOf(allowance.limit()),
        "X-RateLimit-Remaining", String.valueOf(allowance.remaining()),
        "X-RateLimit-Reset", String.valueOf(allowance.retryAfter()));
  }

  private static String caller(HttpServletRequest request) {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof LoggedIn person
        ? person.id().value()
        : request.getRemoteAddr();
  }
}
