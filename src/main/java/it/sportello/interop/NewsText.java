package it.sportello.interop;

import it.sportello.proceedings.CaseEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The words in which people are told what happened; mail names no one but the case. */
@Component
class NewsText {

  private final String publicUrl;

  NewsText(@Value("${sportello.public-url}") String publicUrl) {
    this.publicUrl = publicUrl;
  }

  String italian(CaseEvent event) {
    return "%s – pratica %s. %s".formatted(event.kind().label().it(), event.number(), event.text());
  }

  String english(CaseEvent event) {
    return "%s – case %s. %s".formatted(event.kind().label().en(), event.number(), event.text());
  }

  String subject(CaseEvent event) {
    return "Pratica %s: %s".formatted(event.number(), event.kind().label().it().toLowerCase());
  }

  String body(CaseEvent event) {
    return """
        %s.

        Pratica %s
        %s

        I documenti e le scadenze si consultano accedendo allo Sportello:
        %s/pratiche/%s

        Messaggio automatico: non rispondere a questo indirizzo.
        """
        .formatted(
            event.kind().label().it(), event.number(), event.text(), publicUrl, event.number());
  }
}
