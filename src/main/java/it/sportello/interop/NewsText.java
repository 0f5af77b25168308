package it.sportello.interop;

import it.sportello.law.CaseNumber;
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

  /** L. 241/1990, artt. 7 e 9: whoever may be harmed is told, and may intervene. */
  String toThirdParty(String name, CaseNumber number) {
    return """
        %s,

        è stata indetta una conferenza di servizi sulla pratica %s, il cui esito può riguardarvi:
        l'atto è allegato. Potete prendere visione degli atti e intervenire nel procedimento
        (L. 241/1990, artt. 7, 9 e 10), scrivendo allo sportello indicato nell'atto.

        Messaggio automatico: non rispondere a questo indirizzo.
        """
        .formatted(name, number);
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
