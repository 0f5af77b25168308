package it.sportello.interop;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. No transaction is open while a server is spoken to; a node that dies in
 * between leaves the message to the next one, so a message may go twice but never not at all.
 */
@Component
class OutboxPoller {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxPoller.class);

  private final OutboxClaims claims;
  private final MailRoutes routes;
  private final Letters letters;
  private final Carriers carriers;

  OutboxPoller(OutboxClaims claims, MailRoutes routes, Letters letters, Carriers carriers) {
    this.carriers = carriers;
    this.claims = claims;
    this.routes = routes;
    this.letters = letters;
  }

  /** One round over all messages that are due. */
  void poll() {
    List<Channel> open = carriers.open();
    if (open.isEmpty()) {
      return;
    }
    List<OutboundView> taken = claims.take(open);
    while (!taken.isEmpty()) {
      taken.forEach(this::send);
      taken = claims.take(open);
    }
  }

  private void send(OutboundView message) {
    Optional<Carrier> carrier = carriers.of(message.channel());
    if (carrier.isPresent()) {
      carry(message, carrier.get());
    } else {
      mail(message);
    }
  }

  private void carry(OutboundView message, Carrier carrier) {
    try {
      carrier.carry(message);
      claims.sent(message.id());
    } catch (NotCarried failure) {
      LOG.warn("Message {} was not taken: {}", message.id(), failure.getMessage());
      if (failure.isForGood()) {
        claims.cannotBeSent(message.id(), failure.getMessage());
      } else {
        claims.failed(message.id(), failure.getMessage());
      }
    } catch (RuntimeException failure) {
      LOG.warn("Message {} could not be carried", message.id(), failure);
      claims.failed(message.id(), failure.getClass().getSimpleName());
    }
  }

  private void mail(OutboundView message) {
    MailRoutes.Route route = routes.route(message.channel()).orElseThrow();
    try {
      route.sender().send(letters.write(message, route));
      claims.sent(message.id());
    } catch (AddressException badAddress) {
      claims.cannotBeSent(message.id(), "Indirizzo non valido: " + message.recipient());
    } catch (MailException | MessagingException failure) {
      LOG.warn("Message {} was not sent: {}", message.id(), failure.getClass().getSimpleName());
      claims.failed(message.id(), failure.getMessage());
    } catch (RuntimeException failure) {
      LOG.warn("Message {} could not be written: {}", message.id(), failure.getClass().getName());
      claims.failed(message.id(), failure.getMessage());
    }
  }
}
