package it.sportello.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.springframework.http.MediaType;

/** What a request may be at all: no parameter twice, no body over the limit. */
final class Limits {

  private Limits() {}

  static void check(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    Set<String> names = new HashSet<>();
    for (String parameter : query.split("&")) {
      String name = name(parameter);
      if (!names.add(name)) {
        throw WebRulings.parameter(name).thrown();
      }
    }
    if (!isStream(request) && request.getContentLengthLong() > JsonRules.LARGEST_BODY) {
      throw Refusal.of(ProblemKind.TOO_LARGE, JsonRules.LIMITS).thrown();
    }
  }

  /** Whether the body is a file, whose limit is that of files. */
  static boolean isStream(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith(MediaType.APPLICATION_OCTET_STREAM_VALUE);
  }

  private static String name(String parameter) {
    try {
      return URLDecoder.decode(parameter.replaceFirst("=.*", ""), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException badlyEncoded) {
      throw WebRulings.parameter(null).thrown();
    }
  }
}
