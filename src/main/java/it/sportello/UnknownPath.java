package it.sportello;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A path that nothing answers: nobody is sent to log in for it, all get the same 404. */
final class UnknownPath implements RequestMatcher {

  private final RequestMappingHandlerMapping routes;

  UnknownPath(RequestMappingHandlerMapping routes) {
    this.routes = routes;
  }

  @Override
  public boolean matches(HttpServletRequest request) {
    try {
      return routes.getHandler(request) == null;
    } catch (Exception knownButOtherwise) {
      return false;
    }
  }
}
