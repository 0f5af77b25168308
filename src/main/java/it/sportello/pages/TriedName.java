package it.sportello.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The user name of a log-in that failed: shown once more, so that only the password is typed. */
public final class TriedName {

  private static final String KEY = TriedName.class.getName();
  private static final int LONGEST = 100;

  private TriedName() {}

  public static void keep(HttpServletRequest request, String name) {
    if (name != null && name.length() <= LONGEST) {
      request.getSession().setAttribute(KEY, name);
    }
  }

  /** What was tried last in this session, once; empty when nothing was. */
  public static String take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(KEY) instanceof String name)) {
      return "";
    }
    session.removeAttribute(KEY);
    return name;
  }
}
