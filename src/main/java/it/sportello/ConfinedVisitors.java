package it.sportello;

import it.sportello.identity.CurrentActor;
import it.sportello.identity.LoggedIn;
import it.sportello.identity.NotAuthenticated;
import it.sportello.law.CaseNumber;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps who came in by the link of a body on the pages of the one case. It stands before the filter
 * that makes nobody anonymous: nobody at all would be the house itself.
 */
class ConfinedVisitors extends OncePerRequestFilter {

  private static final List<String> OPEN_TO_ALL =
      List.of("/lingua", "/uscita", "/note/", "/accesso-enti/", "/error");
  private static final List<String> STATIC = List.of("/webjars/", "/assets/");

  private final CurrentActor currentActor;

  ConfinedVisitors(CurrentActor currentActor) {
    this.currentActor = currentActor;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return STATIC.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    boolean byLink =
        known != null && known.getPrincipal() instanceof LoggedIn who && who.cameByLink();
    Optional<CaseNumber> only = byLink ? confinedTo(request) : Optional.empty();
    if (only.isEmpty() || isOf(only.get(), request.getRequestURI())) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Whose link is over is nobody from now on. */
  private Optional<CaseNumber> confinedTo(HttpServletRequest request) {
    try {
      return currentActor.get().confinedTo();
    } catch (NotAuthenticated over) {
      request.getSession().invalidate();
      SecurityContextHolder.clearContext();
      return Optional.empty();
    }
  }

  private static boolean isOf(CaseNumber number, String path) {
    String own = "/scrivania/consultazioni/" + number;
    return OPEN_TO_ALL.stream().anyMatch(path::startsWith)
        || path.equals(own)
        || path.startsWith(own + "/")
        || path.startsWith("/scrivania/pratiche/" + number + "/documenti/");
  }
}
