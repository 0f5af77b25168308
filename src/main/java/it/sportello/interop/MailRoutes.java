package it.sportello.interop;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The servers by which mail can leave, each with the address it leaves from. */
@Component
class MailRoutes {

  private static final String PATIENCE_MILLIS = "15000";

  /** A server and the address of the sender. */
  record Route(JavaMailSender sender, String from) {}

  private final Map<Channel, Route> routes = new EnumMap<>(Channel.class);

  MailRoutes(
      ObjectProvider<JavaMailSender> mail,
      MailSettings settings,
      PecSettings pec,
      @Value("${spring.mail.host:}") String mailHost) {
    JavaMailSender sender = mail.getIfAvailable();
    if (sender != null && !mailHost.isBlank()) {
      routes.put(Channel.EMAIL, new Route(impatient(sender), settings.from()));
    }
    if (pec.configured()) {
      routes.put(Channel.PEC, new Route(impatient(certified(pec)), pec.from()));
    }
  }

  Optional<Route> route(Channel channel) {
    return Optional.ofNullable(routes.get(channel));
  }

  /** The channels that have a server. */
  List<Channel> open() {
    return Arrays.stream(Channel.values()).filter(routes::containsKey).toList();
  }

  private static JavaMailSenderImpl certified(PecSettings pec) {
    var sender = new JavaMailSenderImpl();
    sender.setHost(pec.host());
    sender.setPort(pec.port());
    sender.setProtocol(pec.protocol());
    sender.setUsername(pec.username());
    sender.setPassword(pec.password());
    sender.getJavaMailProperties().setProperty("mail.smtps.ssl.checkserveridentity", "true");
    boolean known = pec.username() != null && !pec.username().isBlank();
    String authenticates = "mail." + pec.protocol() + ".auth";
    sender.getJavaMailProperties().setProperty(authenticates, Boolean.toString(known));
    return sender;
  }

  /** Mail waits for ever by default; one silent server must not stop the others. */
  private static JavaMailSender impatient(JavaMailSender sender) {
    if (sender instanceof JavaMailSenderImpl smtp) {
      String protocol = smtp.getProtocol() == null ? "smtp" : smtp.getProtocol();
      Properties properties = smtp.getJavaMailProperties();
      for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
        properties.putIfAbsent("mail." + protocol + "." + limit, PATIENCE_MILLIS);
      }
    }
    return sender;
  }
}
