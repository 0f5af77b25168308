package it.sportello.pages;

import it.sportello.law.CaseNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/** The one page that says what went wrong, inside the same header and footer as all others. */
@Component
class FailurePage {

  private static final Set<Integer> WITH_WORDS =
      Set.of(400, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503, 507);

  private final Layout layout;
  private final ObjectProvider<ResourceUrlProvider> assets;

  FailurePage(Layout layout, ObjectProvider<ResourceUrlProvider> assets) {
    this.layout = layout;
    this.assets = assets;
  }

  /** The usual words for the status. */
  ModelAndView of(HttpStatusCode status, HttpServletRequest request) {
    String number = String.valueOf(worded(status));
    return page(status, request, number)
        .addObject("text", "error." + (number.equals("409") ? "409.step" : number + ".text"));
  }

  /** Words of its own, with what they speak of. */
  ModelAndView of(
      HttpStatusCode status, HttpServletRequest request, String key, Object... arguments) {
    return page(status, request, String.valueOf(worded(status)))
        .addObject("text", key)
        .addObject("arguments", arguments);
  }

  /** The same for a case: with a link to it. */
  ModelAndView of(CaseNumber number, HttpServletRequest request, String key, Object... arguments) {
    return of(HttpStatus.CONFLICT, request, key, arguments)
        .addObject("caseLink", "/pratiche/" + number);
  }

  private ModelAndView page(HttpStatusCode status, HttpServletRequest request, String number) {
    var page = new ModelAndView("error/page");
    page.setStatus(status);
    page.addObject("heading", "error." + number + ".title");
    page.addObject("arguments", new Object[0]);
    page.addObject("demo", layout.demo());
    page.addObject("path", "GET".equals(request.getMethod()) ? layout.path(request) : "/");
    page.addObject("me", layout.me());
    page.addObject("unread", layout.unread());
    page.addObject("menu", layout.menu());
    nameAssets(request);
    return page;
  }

  /**
   * Where nothing answers no interceptor has run, and the page would name assets by other names.
   */
  private void nameAssets(HttpServletRequest request) {
    assets.ifAvailable(
        urls ->
            request.setAttribute(
                ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, urls));
  }

  private static int worded(HttpStatusCode status) {
    if (WITH_WORDS.contains(status.value())) {
      return status.value();
    }
    return status.is5xxServerError()
        ? HttpStatus.INTERNAL_SERVER_ERROR.value()
        : HttpStatus.BAD_REQUEST.value();
  }
}
