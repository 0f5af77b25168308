package it.sportello.interop;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks into the box of certified mail. A mail is marked as read after it was taken, and never
 * removed: a node that dies in between takes it again, and it is there once.
 */
@Component
class PecInbox {

  private static final Logger LOG = LoggerFactory.getLogger(PecInbox.class);
  private static final String PATIENCE_MILLIS = "15000";

  private final PecInboxSettings settings;
  private final PecSorting sorting;
  private final ProviderSeal seal;

  PecInbox(PecInboxSettings settings, PecSorting sorting, Clock clock) {
    this.settings = settings;
    this.sorting = sorting;
    this.seal = ProviderSeal.of(settings.certificates(), clock);
  }

  /** One round over what nobody has read yet. */
  void look() {
    if (!settings.configured()) {
      return;
    }
    try (Store store = Session.getInstance(properties()).getStore(settings.protocol())) {
      store.connect(settings.host(), settings.port(), settings.username(), settings.password());
      Folder box = store.getFolder("INBOX");
      box.open(Folder.READ_WRITE);
      try {
        for (Message mail : box.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
          take((MimeMessage) mail);
        }
      } finally {
        box.close(false);
      }
    } catch (MessagingException away) {
      LOG.warn("The box of certified mail does not answer: {}", away.getClass().getSimpleName());
    }
  }

  /** One that cannot be taken stays unread, and does not keep the others waiting. */
  private void take(MimeMessage mail) throws MessagingException {
    try {
      spooled(mail);
      mail.setFlag(Flags.Flag.SEEN, true);
    } catch (IOException | MessagingException | RuntimeException failure) {
      mail.setFlag(Flags.Flag.SEEN, false);
      LOG.warn("A mail of the box could not be taken", failure);
    }
  }

  /** Read as a whole first, into a file: servers do not agree on how to hand out inner parts. */
  private void spooled(MimeMessage mail) throws MessagingException, IOException {
    Path file = Files.createTempFile("pec", ".eml");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        mail.writeTo(out);
      }
      try (var in = new SharedFileInputStream(file.toFile())) {
        sorting.take(PecMail.read(new MimeMessage((Session) null, in), seal));
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private Properties properties() {
    var properties = new Properties();
    String prefix = "mail." + settings.protocol() + ".";
    for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.setProperty(prefix + limit, PATIENCE_MILLIS);
    }
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    return properties;
  }
}
