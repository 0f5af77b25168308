package it.sportello.interop;

import it.sportello.proceedings.BodyLinkMade;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a link to a body by certified mail, and its PIN by ordinary mail; never both by one. */
@Component
class BodyLetters {

  private static final DateTimeFormatter UNTIL =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withZone(ZoneId.of("Europe/Rome"));

  private final Outbox outbox;
  private final Territory territory;
  private final String publicUrl;

  BodyLetters(
      Outbox outbox, Territory territory, @Value("${sportello.public-url}") String publicUrl) {
    this.outbox = outbox;
    this.territory = territory;
    this.publicUrl = publicUrl;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(BodyLinkMade made) {
    AuthorityView body = territory.authority(made.body());
    send(made, Channel.PEC, body.pec(), link(made, body));
    if (!made.email().isEmpty() && !made.pin().isEmpty()) {
      send(made, Channel.EMAIL, made.email(), pin(made));
    }
  }

  private void send(BodyLinkMade made, Channel channel, String to, String text) {
    outbox.enqueue(
        new OutboundMessage(
            "link:%s:%s".formatted(made.id(), channel),
            channel,
            to,
            "Pratica %s: accesso alla conferenza di servizi".formatted(made.number()),
            text,
            List.of(),
            made.number()));
  }

  private String link(BodyLinkMade made, AuthorityView body) {
    return """
        %s,

        nella conferenza di servizi sulla pratica %s si leggono i documenti e si esprime la
        posizione da questo indirizzo, valido una volta e fino al %s:

        %s/accesso-enti/%s

        Serve il PIN che si riceve per altra via. Dopo il primo ingresso, dallo stesso indirizzo se
        ne può chiedere un altro, che arriva a questa casella. Non inoltrate questo messaggio.
        """
        .formatted(
            body.name(), made.number(), UNTIL.format(made.expiresAt()), publicUrl, made.token());
  }

  private static String pin(BodyLinkMade made) {
    return """
        Il collegamento per la conferenza di servizi sulla pratica %s arriva per posta elettronica
        certificata. Per usarlo serve questo

        PIN: %s

        Non comunicatelo a chi non risponde per il vostro ente.
        """
        .formatted(made.number(), made.pin());
  }
}
