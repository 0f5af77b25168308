package it.sportello.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.documents.IncomingFile;
import it.sportello.law.CaseNumber;
import it.sportello.testing.MovableClock;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail leaves once, is tried again when the server is down, and cannot be bent (H2). */
@SpringBootTest(
    classes = InteropSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:outbox;LOCK_TIMEOUT=10000",
      "spring.mail.host=127.0.0.1",
      "sportello.mail.from=sportello@borgosereno.example",
      "sportello.pec.host=127.0.0.1",
      "sportello.pec.protocol=smtp",
      "sportello.pec.from=sue@pec.borgosereno.example",
      "sportello.outbox.interval=1h"
    })
class OutboxTest {

  private static final CaseNumber CASE = new CaseNumber("048999-20260901-000014");
  private static final int PORT = freePort();

  @TempDir private static Path store;

  @Autowired private Outbox outbox;
  @Autowired private OutboxPoller poller;
  @Autowired private Documents documents;
  @Autowired private MovableClock clock;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  private GreenMail server;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry properties) {
    properties.add("spring.mail.port", () -> PORT);
    properties.add("sportello.pec.port", () -> PORT);
    properties.add("sportello.documents.store", () -> store.toString());
  }

  @BeforeEach
  void open() {
    jdbc.update("delete from interop_outbound_message");
    clock.set(InteropSlice.START);
    start();
  }

  @AfterEach
  void close() {
    server.stop();
  }

  @Test
  void aMessageIsSentOnceWithItsAttachment() throws Exception {
    // given
    DocumentView act =
        documents.store(IncomingFile.act("<?xml version='1.0'?><a/>".getBytes(), "è.xml", "anna"));
    outbox.enqueue(
        new OutboundMessage(
            "once",
            Channel.EMAIL,
            "giulia@example.org",
            "Avvio del procedimento – perché",
            "Gentile Giulia,\nla pratica è avviata.",
            List.of(act.id()),
            CASE));
    // when
    poller.poll();
    poller.poll();
    // then
    assertThat(received()).hasSize(1);
    MimeMessage mail = received()[0];
    assertThat(mail.getSubject()).isEqualTo("Avvio del procedimento – perché");
    assertThat(mail.getFrom()[0]).hasToString("sportello@borgosereno.example");
    assertThat(GreenMailUtil.getWholeMessage(mail)).contains("application/xml");
    OutboundView view = outbox.ofCase(CASE).get(0);
    assertThat(view.status()).isEqualTo(OutboundStatus.SENT);
    assertThat(view.sentAt()).isEqualTo(InteropSlice.START);
    assertThat(mail.getMessageID()).isEqualTo(view.messageId());
  }

  @Test
  void certifiedMailLeavesFromItsOwnAddress() throws Exception {
    // given
    outbox.enqueue(message("pec", Channel.PEC, "giulia@pec.example", "Atto"));
    // when
    poller.poll();
    // then
    assertThat(received()[0].getFrom()[0]).hasToString("sue@pec.borgosereno.example");
  }

  @Test
  void theSameKeyIsSentOnceAndARolledBackFactNotAtAll() {
    // given
    transaction.executeWithoutResult(
        status -> {
          outbox.enqueue(message("same", "Uno"));
          outbox.enqueue(message("same", "Uno"));
        });
    transaction.executeWithoutResult(
        status -> {
          outbox.enqueue(message("rolled back", "Mai accaduto"));
          status.setRollbackOnly();
        });
    // when
    poller.poll();
    outbox.enqueue(message("same", "Uno"));
    poller.poll();
    // then
    assertThat(received()).hasSize(1);
  }

  @Test
  void whileTheServerIsDownItIsTriedAgainLater() {
    // given
    server.stop();
    outbox.enqueue(message("down", "Riprova"));
    // when
    poller.poll();
    // then
    OutboundView waiting = only();
    assertThat(waiting.status()).isEqualTo(OutboundStatus.PENDING);
    assertThat(waiting.lastError()).isNotBlank();
    assertThat(waiting.nextAttemptAt()).isEqualTo(InteropSlice.START.plus(Duration.ofMinutes(1)));
    // when the server is back but the pause is not over
    start();
    poller.poll();
    assertThat(received()).isEmpty();
    // when it is
    clock.advance(Duration.ofMinutes(1));
    poller.poll();
    // then
    assertThat(received()).hasSize(1);
    assertThat(only().status()).isEqualTo(OutboundStatus.SENT);
  }

  @Test
  void afterFourPausesItIsGivenUpUntilSomebodyRetries() {
    // given
    server.stop();
    outbox.enqueue(message("given up", "Riprova"));
    // when
    for (String pause : List.of("PT0S", "PT1M", "PT10M", "PT1H", "PT6H")) {
      assertThat(only().status()).as("before " + pause).isEqualTo(OutboundStatus.PENDING);
      clock.advance(Duration.parse(pause));
      poller.poll();
    }
    // then
    assertThat(only().status()).isEqualTo(OutboundStatus.FAILED);
    assertThat(only().attempts()).isEqualTo(5);
    // when
    start();
    outbox.retry(only().id());
    poller.poll();
    // then
    assertThat(received()).hasSize(1);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "'Oggetto\r\nBcc: spia@example.org', 'a line break and a header'",
    "'Oggetto\nBcc: spia@example.org', 'a bare line feed'",
    "'Oggetto\u2028Bcc: spia@example.org', 'a Unicode line separator'"
  })
  void aSubjectIsNeverMoreThanASubject(String subject, String why) throws Exception {
    // given
    outbox.enqueue(message("crlf " + UUID.randomUUID(), subject));
    // when
    poller.poll();
    // then
    assertThat(received()).as(why).hasSize(1);
    assertThat(received()[0].getHeader("Bcc")).isNull();
    assertThat(received()[0].getSubject()).isEqualTo("Oggetto Bcc: spia@example.org");
  }

  @Test
  void anAddressThatIsNoneFailsAtOnce() {
    // given
    outbox.enqueue(message("address", Channel.EMAIL, "a@example.org\r\nBcc: b@example.org", "x"));
    // when
    poller.poll();
    // then
    assertThat(received()).isEmpty();
    assertThat(only().status()).isEqualTo(OutboundStatus.FAILED);
    assertThat(only().lastError()).startsWith("Indirizzo non valido");
  }

  @Test
  void aMessageSetAsideIsNotSent() {
    // given
    outbox.enqueue(message("aside", "Non serve"));
    // when
    outbox.setAside(only().id(), "Il destinatario ha già ricevuto l'atto a mano");
    poller.poll();
    // then
    assertThat(received()).isEmpty();
    assertThat(outbox.latest(OutboundStatus.SET_ASIDE, 10)).hasSize(1);
    assertThatExceptionOfType(OutboundNotFound.class).isThrownBy(() -> outbox.retry("none"));
  }

  @Test
  void whatWasSentStaysSent() {
    // given
    outbox.enqueue(message("stays", "Inviato"));
    poller.poll();
    // when, then
    assertThatIllegalStateException().isThrownBy(() -> outbox.retry(only().id()));
  }

  @Test
  void twoNodesDoNotSendTheSame() throws Exception {
    // given
    IntStream.range(0, 30).forEach(i -> outbox.enqueue(message("many " + i, "Molti")));
    var nodes = Executors.newFixedThreadPool(3);
    // when
    var rounds =
        nodes.invokeAll(
            IntStream.range(0, 3).mapToObj(i -> Executors.callable(poller::poll)).toList());
    nodes.shutdown();
    for (var round : rounds) {
      round.get();
    }
    // then
    assertThat(received()).hasSize(30);
  }

  private void start() {
    server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  private MimeMessage[] received() {
    return server.getReceivedMessages();
  }

  private OutboundView only() {
    return outbox.latest(10).get(0);
  }

  private static OutboundMessage message(String key, String subject) {
    return message(key, Channel.EMAIL, "giulia@example.org", subject);
  }

  private static OutboundMessage message(
      String key, Channel channel, String recipient, String subject) {
    return new OutboundMessage(key, channel, recipient, subject, "Testo", List.of(), null);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
