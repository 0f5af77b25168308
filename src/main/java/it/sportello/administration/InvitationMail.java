package it.sportello.administration;

import it.sportello.identity.Invitations;
import it.sportello.identity.PersonView;
import it.sportello.interop.Channel;
import it.sportello.interop.OutboundMessage;
import it.sportello.interop.Outbox;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes the link of an invitation to whoever was invited. */
@Component
class InvitationMail {

  private static final DateTimeFormatter UNTIL =
      DateTimeFormatter.ofPattern("dd/MM/uuuu 'alle' HH:mm").withZone(ZoneId.of("Europe/Rome"));

  private final Outbox outbox;
  private final String publicUrl;

  InvitationMail(Outbox outbox, @Value("${sportello.public-url}") String publicUrl) {
    this.outbox = outbox;
    this.publicUrl = publicUrl;
  }

  /** By mail; without a mail server the link is given back, for the administrator to hand over. */
  Optional<String> send(PersonView person, Invitations.Made invitation) {
    String link = publicUrl + InvitationController.PATH + "/" + invitation.token();
    if (!outbox.connected(Channel.EMAIL)) {
      return Optional.of(link);
    }
    outbox.enqueue(
        new OutboundMessage(
            "invitation:" + invitation.id(),
            Channel.EMAIL,
            person.email(),
            "Il tuo accesso allo Sportello unico metropolitano",
            text(person, invitation, link),
            List.of(),
            null));
    return Optional.empty();
  }

  private static String text(PersonView person, Invitations.Made invitation, String link) {
    return """
        %s,

        sei stato invitato a lavorare nello Sportello unico metropolitano. Puoi entrare con la tua
        identità digitale, oppure scegliere una password a questo indirizzo, una volta sola, entro
        il %s:

        %s

        Il tuo nome utente è %s. Se non aspettavi questo messaggio, ignoralo.
        Messaggio automatico: non rispondere a questo indirizzo.
        """
        .formatted(person.name(), UNTIL.format(invitation.expiresAt()), link, person.username());
  }
}
