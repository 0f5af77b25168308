package it.sportello.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Changes the language of the pages, and goes back to the page one came from. */
@Controller
class LanguageController {

  private final LocaleResolver locales;

  LanguageController(LocaleResolver locales) {
    this.locales = locales;
  }

  @GetMapping("/lingua")
  View change(
      @RequestParam String a,
      @RequestParam(defaultValue = "/") String torna,
      HttpServletRequest request,
      HttpServletResponse response) {
    locales.setLocale(request, response, "en".equals(a) ? Locale.ENGLISH : Locale.ITALIAN);
    var back = new RedirectView(LocalPath.of(torna).value());
    back.setExpandUriTemplateVariables(false);
    return back;
  }
}
