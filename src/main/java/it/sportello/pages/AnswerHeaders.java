package it.sportello.pages;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that every page carries, also those that no filter has seen. */
public final class AnswerHeaders {

  /** Nothing from elsewhere, nothing inline, in no frame. */
  public static final String POLICY =
      "default-src 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final String POLICY_NAME = "Content-Security-Policy";

  private AnswerHeaders() {}

  /** Adds them where they are missing. */
  public static void addTo(HttpServletResponse response) {
    if (!response.containsHeader(POLICY_NAME)) {
      response.setHeader(POLICY_NAME, POLICY);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("X-Frame-Options", "DENY");
      response.setHeader("Referrer-Policy", "same-origin");
      response.setHeader("Cache-Control", "no-store");
    }
  }
}
