package it.sportello;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the number of the case that a request is about beside each line it logs. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseInLog extends OncePerRequestFilter {

  /** The name beside the line; the engine uses the same for its timers. */
  static final String KEY = "case";

  private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{8}-\\d{6}");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Matcher found = NUMBER.matcher(request.getRequestURI());
    if (found.find()) {
      MDC.put(KEY, found.group());
    }
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(KEY);
    }
  }
}
