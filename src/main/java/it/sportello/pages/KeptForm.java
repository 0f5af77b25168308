package it.sportello.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody had typed when their session had ended: kept until they have logged in again. */
public record KeptForm(String path, Map<String, String[]> typed) implements Serializable {

  private static final String NAME = KeptForm.class.getName();
  private static final int MOST_CHARACTERS = 500_000;

  /** Keeps what the request carries, in the session that is to come. */
  public static void keep(HttpServletRequest request) {
    of(request).ifPresent(form -> request.getSession().setAttribute(NAME, form));
  }

  /** Keeps it for the page that says why it was not taken. */
  public static void showAgain(HttpServletRequest request) {
    of(request).ifPresent(form -> request.setAttribute(NAME, form));
  }

  /** What is to be shown again, or null. */
  static KeptForm shownAgain(HttpServletRequest request) {
    return request.getAttribute(NAME) instanceof KeptForm form ? form : null;
  }

  private static Optional<KeptForm> of(HttpServletRequest request) {
    Map<String, String[]> typed = new LinkedHashMap<>();
    int length = 0;
    for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
      length += String.join("", field.getValue()).length();
      if (!field.getKey().equals("_csrf") && !field.getKey().equals("password")) {
        typed.put(field.getKey(), field.getValue());
      }
    }
    return length <= MOST_CHARACTERS && !typed.isEmpty()
        ? Optional.of(new KeptForm(request.getRequestURI(), new HashMap<>(typed)))
        : Optional.empty();
  }

  /** Hands over what was kept for the page, once. */
  public static Optional<KeptForm> take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(NAME) instanceof KeptForm kept)
        || !kept.path().equals(request.getRequestURI())) {
      return Optional.empty();
    }
    session.removeAttribute(NAME);
    return Optional.of(kept);
  }
}
