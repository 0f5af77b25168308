package it.sportello.interop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ways out of the house: the servers of mail, and what other modules bring. */
@Component
class Carriers {

  private final MailRoutes mail;
  private final ObjectProvider<Carrier> others;

  Carriers(MailRoutes mail, ObjectProvider<Carrier> others) {
    this.mail = mail;
    this.others = others;
  }

  /** Who carries messages of the channel, unless it is mail. */
  Optional<Carrier> of(Channel channel) {
    return others.stream().filter(carrier -> carrier.channel() == channel).findFirst();
  }

  /** The channels by which something can leave now. */
  List<Channel> open() {
    Stream<Channel> carried = others.stream().filter(Carrier::isOpen).map(Carrier::channel);
    return Stream.concat(mail.open().stream(), carried).toList();
  }
}
