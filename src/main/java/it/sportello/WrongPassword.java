package it.sportello;

import it.sportello.limits.TooManyTries;
import it.sportello.pages.Patience;
import it.sportello.pages.TriedName;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/**
 * Back to the log-in with one text for whatever is wrong, or to a page that says how long to wait.
 */
class WrongPassword extends SimpleUrlAuthenticationFailureHandler {

  WrongPassword(String page) {
    super(page);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException, ServletException {
    if (failure instanceof TooManyTries tooMany) {
      Patience.ask(request, response, tooMany.retryAfter());
    } else {
      TriedName.keep(request, request.getParameter("username"));
      super.onAuthenticationFailure(request, response, failure);
    }
  }
}
