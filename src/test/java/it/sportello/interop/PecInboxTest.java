package it.sportello.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.demo.Stage;
import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import it.sportello.notices.Notices;
import it.sportello.notices.Recipient;
import it.sportello.proceedings.BodyReplies;
import it.sportello.proceedings.CaseFacts;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.StepRefused;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Territory;
import it.sportello.testing.Certified;
import it.sportello.testing.SigningDesk;
import it.sportello.testing.WholeHouse;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Certified mail in a real box: receipts find their messages, letters wait, forgeries settle
 * nothing.
 */
@WholeHouse
class PecInboxTest {

  private static final String PROVIDER = "posta-certificata@gestore.example";
  private static final String BODY_PEC = "soprintendenza@pec.esempio.it";
  private static final AuthorityId BODY = new AuthorityId("soprintendenza-bo");

  @Autowired private Stage stage;
  @Autowired private Outbox outbox;
  @Autowired private MailRows rows;
  @Autowired private Mailbox mailbox;
  @Autowired private BodyReplies replies;
  @Autowired private Territory territory;
  @Autowired private Enclosures enclosures;
  @Autowired private CaseFacts facts;
  @Autowired private Notices notices;
  @Autowired private Clock clock;

  private GreenMail server;
  private GreenMailUser box;
  private PecInbox inbox;
  private CaseNumber number;
  private String sent;

  @BeforeEach
  void conveneAndOpenTheBox() {
    server =
        new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
    server.start();
    box = server.setUser("sue@pec.example", "sue", "segreto");
    inbox = inbox(settings(""));
    number = stage.file(Stage.PERMIT, Stage.THREE_BODIES);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, true);
    stage.convene(number);
    sent =
        outbox.ofCase(number).stream()
            .filter(message -> message.recipient().equals(BODY_PEC))
            .findFirst()
            .orElseThrow()
            .messageId();
  }

  private PecInboxSettings settings(String certificates) {
    return new PecInboxSettings(
        "127.0.0.1",
        server.getImap().getPort(),
        "imap",
        "sue",
        "segreto",
        Duration.ofMinutes(1),
        List.of(PROVIDER),
        certificates);
  }

  private PecInbox inbox(PecInboxSettings settings) {
    var sorting = new PecSorting(rows, enclosures, settings, territory, facts, notices, clock);
    return new PecInbox(settings, sorting, clock);
  }

  @AfterEach
  void close() {
    server.stop();
  }

  @Test
  void receiptsFindTheirMessageInWhateverOrderAndAsOftenAsTheyCome() throws Exception {
    // given: delivery before acceptance, and each twice
    for (String type : List.of("avvenuta-consegna", "accettazione", "avvenuta-consegna")) {
      deliver(receipt(type, PROVIDER, sent, BODY_PEC, type, ""));
    }
    // when
    inbox.look();
    deliver(receipt("accettazione", PROVIDER, sent, BODY_PEC, "accettazione", ""));
    inbox.look();
    // then
    assertThat(stage.as(Stage.OFFICER, () -> mailbox.receipts(number)))
        .extracting(ReceiptView::kind)
        .containsExactlyInAnyOrder(ReceiptKind.ACCEPTED, ReceiptKind.DELIVERED);
    assertThat(stage.as(Stage.OFFICER, () -> mailbox.receipts(number)))
        .extracting(ReceiptView::at)
        .as("the time is that of the provider, with its zone")
        .containsOnly(Instant.parse("2026-09-08T08:15:38Z"));
  }

  @ParameterizedTest(name = "{4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "accettazione|mallory@example.org|own|''|the sender is no provider",
        "accettazione|posta-certificata@gestore.example|foreign|''|nothing was sent under that id",
        "avvenuta-consegna|posta-certificata@gestore.example|other|''|to somebody else",
        "accettazione|posta-certificata@gestore.example|own|<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>|a document type",
        "accettazione|posta-certificata@gestore.example|liar|''|envelope and certificate differ",
      })
  void whatOnlyClaimsToBeAReceiptIsALetterWithADoubt(
      String type, String from, String about, String doctype, String why) throws Exception {
    // given
    int before = waiting().size();
    String id = about.equals("foreign") ? "<nobody@nowhere>" : sent;
    String to = about.equals("other") ? "altri@pec.example" : BODY_PEC;
    String inside = about.equals("liar") ? "avvenuta-consegna" : type;
    deliver(receipt(type, from, id, to, inside, doctype));
    // when
    inbox.look();
    // then
    assertThat(stage.as(Stage.OFFICER, () -> mailbox.receipts(number))).as(why).isEmpty();
    assertThat(waiting()).as(why).hasSize(before + 1);
    assertThat(waiting().get(before).doubt()).as(why).isPresent();
  }

  @Test
  void whereTheCertificatesOfProvidersAreKnownOnlyWhatTheySignedCounts(@TempDir Path folder)
      throws Exception {
    // given
    SigningDesk desk = SigningDesk.open("CA dei gestori", clock.instant());
    var term =
        new Certified.Term(
            Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2060-01-01T00:00:00Z"));
    inbox = inbox(settings(desk.writeAuthority(folder).toString()));
    int before = waiting().size();
    MimeMessage accepted = receipt("accettazione", PROVIDER, sent, BODY_PEC, "accettazione", "");
    deliver(SealedMail.sealed(accepted, desk.mailbox(PROVIDER, term)));
    deliver(receipt("avvenuta-consegna", PROVIDER, sent, BODY_PEC, "avvenuta-consegna", ""));
    // when
    inbox.look();
    // then
    assertThat(stage.as(Stage.OFFICER, () -> mailbox.receipts(number)))
        .extracting(ReceiptView::kind)
        .containsExactly(ReceiptKind.ACCEPTED);
    assertThat(waiting()).hasSize(before + 1);
    assertThat(waiting().get(before).doubt().orElseThrow()).contains("Manca la firma");
  }

  @Test
  void aMessageThatWasNotDeliveredSaysWhy() throws Exception {
    deliver(receipt("errore-consegna", PROVIDER, sent, BODY_PEC, "errore-consegna", ""));
    inbox.look();
    ReceiptView receipt = stage.as(Stage.OFFICER, () -> mailbox.receipts(number)).get(0);
    assertThat(receipt.kind().isFailure()).isTrue();
    assertThat(receipt.fault()).isEqualTo("Casella inesistente");
    assertThat(notices.latest(List.of(Recipient.office("sue-bologna")), 50))
        .as("the office is told, once")
        .filteredOn(notice -> number.equals(notice.caseNumber()))
        .filteredOn(notice -> notice.textIt().contains("PEC non consegnata a " + BODY_PEC))
        .hasSize(1);
  }

  @Test
  void aReplyIsProposedToItsCaseAndCountsFromTheDayOfItsDelivery() throws Exception {
    // given: the body answers in time by mail; the office reads it after silence was recorded
    deliver(letter(BODY_PEC, "Re: conferenza", sent, "Si esprime dissenso: troppo alto."));
    inbox.look();
    LetterView letter = mine();
    LocalDate day = stage.today();
    stage.pass(75);
    assertThat(mineOf(BODY).kind()).isEqualTo(PositionKind.SILENCE);
    // when
    stage.as(Stage.OFFICER, () -> mailbox.confirm(letter.id(), number));
    boolean counts =
        stage.as(
            Stage.OFFICER,
            () ->
                replies.acquire(
                    number,
                    BODY,
                    new BodyReplies.Delivered(
                        PositionKind.DISSENT, letter.body(), List.of("Ridurre a 9 m"), day)));
    // then
    assertThat(letter.number()).contains(number);
    assertThat(letter.authority()).contains(BODY);
    assertThat(counts).isTrue();
    assertThat(mineOf(BODY).kind()).isEqualTo(PositionKind.DISSENT);
    assertThat(waiting()).extracting(LetterView::id).doesNotContain(letter.id());
  }

  @Test
  void whatCameWithALetterIsKeptWithTheCaseAndWhatIsHarmfulIsOnlyNamed() throws Exception {
    // given
    MimeMessage mail = letter(BODY_PEC, "Parere", sent, "In allegato il parere.");
    enclose(
        mail,
        Map.of(
            "../parere.xml",
            "<?xml version=\"1.0\"?><parere>favorevole</parere>",
            "giro.exe",
            "MZ\u0090"));
    deliver(mail);
    inbox.look();
    LetterView letter = mine();
    assertThat(letter.enclosures()).hasSize(2);
    // when
    stage.as(Stage.OFFICER, () -> mailbox.confirm(letter.id(), number));
    // then
    List<EnclosureView> files =
        stage.as(Stage.OFFICER, () -> mailbox.letters(number)).get(0).enclosures();
    EnclosureView opinion = named(files, "parere.xml");
    EnclosureView program = named(files, "giro.exe");
    assertThat(opinion.refused()).isEmpty();
    assertThat(program.document()).isEmpty();
    assertThat(program.refused()).isPresent();
    DocumentId kept = opinion.document().orElseThrow();
    assertThat(stage.as(Stage.OFFICER, () -> mailbox.take(letter.id(), kept))).isEqualTo(kept);
    Assertions.assertThatExceptionOfType(CaseNotFound.class)
        .as("the desk of another office")
        .isThrownBy(() -> stage.as("paolo.riva", () -> mailbox.take(letter.id(), kept)));
  }

  private static EnclosureView named(List<EnclosureView> files, String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
  }

  /** Puts files beside the text of the letter inside the envelope. */
  private static void enclose(MimeMessage envelope, Map<String, String> files) throws Exception {
    var parts = (MimeMultipart) envelope.getContent();
    var inside = (MimeMessage) parts.getBodyPart(2).getContent();
    var text = new MimeBodyPart();
    text.setText(inside.getContent().toString(), "UTF-8");
    var many = new MimeMultipart(text);
    for (var file : files.entrySet()) {
      var part = new MimeBodyPart();
      part.setContent(
          file.getValue().getBytes(StandardCharsets.ISO_8859_1), "application/octet-stream");
      part.setFileName(file.getKey());
      many.addBodyPart(part);
    }
    inside.setContent(many);
    inside.saveChanges();
    String id = envelope.getMessageID();
    envelope.saveChanges();
    envelope.setHeader("Message-ID", id);
  }

  @Test
  void whatIsDeliveredTooLateIsKeptWithoutEffectAndWhatLacksReasonsIsAssent() {
    AuthorityId health = new AuthorityId("ausl-bo");
    LocalDate first = stage.today();
    stage.pass(5);
    // when: in time, without reasons
    acquire(health, PositionKind.LACKING_REQUISITES, "", first.plusDays(3));
    // then
    assertThat(mineOf(health).kind()).isEqualTo(PositionKind.LACKING_REQUISITES);
    Assertions.assertThatExceptionOfType(StepRefused.class)
        .as("twice")
        .isThrownBy(() -> acquire(health, PositionKind.ASSENT, "Bene.", first.plusDays(4)));
    // when: too late
    stage.pass(75);
    boolean counts = acquire(BODY, PositionKind.DISSENT, "Troppo alto.", stage.today());
    // then
    assertThat(counts).isFalse();
    assertThat(mineOf(BODY).kind()).isEqualTo(PositionKind.SILENCE);
    assertThat(stage.as(Stage.OFFICER, () -> replies.late(number))).hasSize(1);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "soprintendenza-bo|-10|day|before the conference was convened",
        "soprintendenza-bo|10|day|a day to come",
        "vvf-bo|0|authority|a body that was not convened",
      })
  void whatCannotBeIsRefusedBesideItsField(String body, int days, String field, String why) {
    LocalDate day = stage.today().plusDays(days);
    Assertions.assertThatExceptionOfType(StepRefused.class)
        .as(why)
        .isThrownBy(() -> acquire(new AuthorityId(body), PositionKind.ASSENT, "Bene.", day))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo(field));
  }

  private boolean acquire(AuthorityId body, PositionKind kind, String reasons, LocalDate day) {
    var delivered = new BodyReplies.Delivered(kind, reasons, List.of("Ridurre"), day);
    return stage.as(Stage.OFFICER, () -> replies.acquire(number, body, delivered));
  }

  private ParticipantView mineOf(AuthorityId body) {
    return stage.view(number).conference().orElseThrow().participant(body).orElseThrow();
  }

  private LetterView mine() {
    return waiting().stream()
        .filter(letter -> letter.number().filter(number::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private List<LetterView> waiting() {
    return stage.as(Stage.OFFICER, () -> mailbox.waiting());
  }

  private void deliver(MimeMessage mail) {
    box.deliver(mail);
  }

  private static MimeMessage receipt(
      String type, String from, String about, String to, String inside, String doctype)
      throws MessagingException {
    MimeMessage mail = mail(from, type.toUpperCase() + ": conferenza");
    mail.setHeader("X-Ricevuta", type);
    mail.setHeader("X-Riferimento-Message-ID", about);
    mail.setContent(certified(daticert(inside, about, to, doctype), null));
    mail.saveChanges();
    mail.setHeader("Message-ID", "<" + UUID.randomUUID() + "@gestore.example>");
    return mail;
  }

  private static MimeMessage letter(String from, String subject, String about, String text)
      throws MessagingException {
    MimeMessage inside = mail(from, subject);
    inside.setHeader("In-Reply-To", about);
    inside.setText(text, "UTF-8");
    inside.saveChanges();
    MimeMessage mail = mail(PROVIDER, "POSTA CERTIFICATA: " + subject);
    mail.setHeader("X-Trasporto", "posta-certificata");
    mail.setContent(certified(daticert("posta-certificata", "<x@pec>", "", ""), inside));
    mail.saveChanges();
    mail.setHeader("Message-ID", "<" + UUID.randomUUID() + "@gestore.example>");
    return mail;
  }

  private static MimeMessage mail(String from, String subject) throws MessagingException {
    var mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setFrom(new InternetAddress(from));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress("sue@pec.example"));
    mail.setSubject(subject, "UTF-8");
    return mail;
  }

  private static MimeMultipart certified(String daticert, MimeMessage inside)
      throws MessagingException {
    var text = new MimeBodyPart();
    text.setText("Busta", "UTF-8");
    var certificate = new MimeBodyPart();
    certificate.setContent(daticert.getBytes(StandardCharsets.UTF_8), "application/xml");
    certificate.setFileName("daticert.xml");
    var parts = new MimeMultipart(text, certificate);
    if (inside != null) {
      var enclosed = new MimeBodyPart();
      enclosed.setContent(inside, "message/rfc822");
      enclosed.setFileName("postacert.eml");
      parts.addBodyPart(enclosed);
    }
    return parts;
  }

  private static String daticert(String type, String about, String to, String doctype) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>%s
        <postacert tipo="%s" errore="%s"><intestazione><mittente>sue@pec.example</mittente>
        <destinatari tipo="certificato">%s</destinatari></intestazione>
        <dati><gestore-emittente>Gestore</gestore-emittente>
        <data zona="+0200"><giorno>08/09/2026</giorno><ora>10:15:38</ora></data>
        <identificativo>%s</identificativo><msgid>%s</msgid>
        <consegna>%s</consegna>%s</dati></postacert>
        """
        .formatted(
            doctype,
            type,
            type.startsWith("errore") ? "no-dest" : "nessuno",
            to,
            "opec." + about.hashCode(),
            about.replace("<", "&lt;").replace(">", "&gt;"),
            type.contains("consegna") ? to : "",
            type.startsWith("errore") ? "<errore-esteso>Casella inesistente</errore-esteso>" : "");
  }
}
