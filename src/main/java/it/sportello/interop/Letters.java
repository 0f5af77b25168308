package it.sportello.interop;

import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes a message as mail, with its attachments read from the store as they are sent. */
@Component
class Letters {

  private final Documents documents;
  private final Clock clock;

  Letters(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  MimeMessage write(OutboundView message, MailRoutes.Route route) throws MessagingException {
    MimeMessage mail = route.sender().createMimeMessage();
    boolean multipart = !message.attachments().isEmpty();
    var helper = new MimeMessageHelper(mail, multipart, StandardCharsets.UTF_8.name());
    helper.setFrom(new InternetAddress(route.from(), true));
    helper.setTo(new InternetAddress(message.recipient(), true));
    helper.setSubject(message.subject());
    helper.setText(message.body(), false);
    helper.setSentDate(Date.from(clock.instant()));
    for (DocumentId id : message.attachments()) {
      DocumentView file = documents.view(id);
      helper.addAttachment(file.name(), () -> documents.open(id), file.mediaType());
    }
    mail.setHeader("Message-ID", message.messageId());
    mail.setHeader("Auto-Submitted", "auto-generated");
    return mail;
  }
}
