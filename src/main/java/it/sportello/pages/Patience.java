package it.sportello.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Asks somebody to come back later: 429, with the time in the header and in words. */
public final class Patience {

  private static final String MINUTES = Patience.class.getName();
  private static final int MINUTE = 60;

  private Patience() {}

  /** Answers with the page that says how many minutes to wait. */
  public static void ask(HttpServletRequest request, HttpServletResponse response, long seconds)
      throws IOException {
    request.setAttribute(MINUTES, (seconds + MINUTE - 1) / MINUTE);
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }

  /** The minutes that were said, at least one. */
  static long minutes(HttpServletRequest request) {
    return request.getAttribute(MINUTES) instanceof Long minutes ? Math.max(1, minutes) : 1;
  }
}
