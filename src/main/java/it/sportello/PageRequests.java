package it.sportello;

import it.sportello.identity.LoggedIn;
import it.sportello.limits.Allowance;
import it.sportello.limits.Requests;
import it.sportello.pages.Patience;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks who opens pages too often for patience; what pages are made of is not counted. */
class PageRequests extends OncePerRequestFilter {

  private static final List<String> FREE =
      List.of("/webjars/", "/assets/", "/favicon.ico", "/actuator/", "/livez", "/readyz");

  private final Requests requests;

  PageRequests(Requests requests) {
    this.requests = requests;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return FREE.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Allowance allowance = requests.take(caller(request));
    if (allowance.granted()) {
      chain.doFilter(request, response);
    } else {
      Patience.ask(request, response, allowance.retryAfter());
    }
  }

  private static String caller(HttpServletRequest request) {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof LoggedIn person
        ? person.id().value()
        : request.getRemoteAddr();
  }
}
