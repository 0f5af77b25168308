package it.sportello.pages;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Every page says that it is HTML, whatever the address that was asked for ends with. */
@Component
class HtmlPages {

  HtmlPages(ThymeleafViewResolver views) {
    views.setForceContentType(true);
  }
}
