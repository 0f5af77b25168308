package it.sportello.interop;

import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.notices.NewNotice;
import it.sportello.notices.Notices;
import it.sportello.notices.Recipient;
import it.sportello.proceedings.CaseFacts;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sorts what stands in the box: a receipt goes to its message, in whatever order receipts come; all
 * else is a letter, which waits for an officer with a guess. What only claims to be a receipt is a
 * letter with a doubt, and settles nothing.
 */
@Component
@LegalBasis("D.P.R. 68/2005, artt. 3, 4 e 6; D.M. 2 novembre 2005")
class PecSorting {

  private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{8}-\\d{6}");

  private final MailRows rows;
  private final Enclosures enclosures;
  private final PecInboxSettings settings;
  private final Territory territory;
  private final CaseFacts facts;
  private final Notices notices;
  private final Clock clock;

  PecSorting(
      MailRows rows,
      Enclosures enclosures,
      PecInboxSettings settings,
      Territory territory,
      CaseFacts facts,
      Notices notices,
      Clock clock) {
    this.facts = facts;
    this.notices = notices;
    this.rows = rows;
    this.enclosures = enclosures;
    this.settings = settings;
    this.territory = territory;
    this.clock = clock;
  }

  @Transactional
  public void take(PecMail mail) {
    if (!mail.isReceipt()) {
      keep(mail, mail.isCertified() ? mail.brokenSeal().orElse(null) : "Posta ordinaria");
      return;
    }
    Optional<MailRows.Sent> sent = sent(mail);
    Optional<String> doubt = doubt(mail, sent);
    if (doubt.isPresent()) {
      keep(mail, doubt.get());
    } else {
      Daticert said = mail.daticert().orElseThrow();
      ReceiptKind kind = ReceiptKind.named(said.type()).orElseThrow();
      String key = said.identifier() + "|" + kind + "|" + said.recipient();
      boolean fresh = rows.addReceipt(key, sent.orElseThrow(), kind, mail, now());
      if (fresh && kind.isFailure()) {
        tellOffice(sent.get(), key);
      }
    }
  }

  private void keep(PecMail mail, String doubt) {
    rows.addLetter(mail, guess(mail, doubt), now())
        .ifPresent(letter -> enclosures.keep(letter, mail.letter()));
  }

  /**
   * Whoever is not reached by certified mail must be reached another way: the office should know.
   */
  private void tellOffice(MailRows.Sent sent, String key) {
    if (sent.caseNumber() == null) {
      return;
    }
    var number = new CaseNumber(sent.caseNumber());
    notices.post(
        Recipient.office(facts.of(number).office().value()),
        new NewNotice(
            "pec:" + key,
            number,
            "PEC non consegnata a %s – pratica %s".formatted(sent.recipient(), number),
            "Certified mail not delivered to %s – case %s".formatted(sent.recipient(), number),
            "/scrivania/pratiche/" + number + "/enti"));
  }

  /** By the id that the provider certifies, then by what the envelope says. */
  private Optional<MailRows.Sent> sent(PecMail mail) {
    Stream<String> certified = mail.daticert().map(Daticert::messageId).stream();
    return Stream.concat(certified, mail.references().stream())
        .filter(id -> !id.isEmpty())
        .flatMap(id -> rows.sent(id).stream())
        .findFirst();
  }

  private Optional<String> doubt(PecMail mail, Optional<MailRows.Sent> sent) {
    if (mail.transport().equals("errore")) {
      return Optional.of("Si dice ricevuta, ma il gestore l’ha ricevuta come posta ordinaria");
    }
    if (!settings.isProvider(mail.from())) {
      return Optional.of("Si dice ricevuta, ma chi la manda non è un gestore: " + mail.from());
    }
    if (mail.brokenSeal().isPresent()) {
      return mail.brokenSeal().map(fault -> "Si dice ricevuta, ma: " + fault);
    }
    if (mail.daticert().flatMap(said -> ReceiptKind.named(said.type())).isEmpty()) {
      return Optional.of("Si dice ricevuta, ma daticert.xml manca o non si legge");
    }
    if (!mail.daticert().get().type().equals(mail.receipt())) {
      return Optional.of("La busta e daticert.xml dicono cose diverse");
    }
    if (sent.isEmpty()) {
      return Optional.of("Ricevuta di un messaggio che non è partito da qui");
    }
    String recipient = mail.daticert().get().recipient();
    return recipient.isEmpty() || recipient.equalsIgnoreCase(sent.get().recipient())
        ? Optional.empty()
        : Optional.of("Ricevuta per un destinatario a cui non si è scritto: " + recipient);
  }

  private LetterView.Guess guess(PecMail mail, String doubt) {
    Optional<String> answered =
        Stream.concat(mail.letter().references().stream(), mail.references().stream())
            .flatMap(id -> rows.sent(id).stream())
            .flatMap(sent -> Optional.ofNullable(sent.caseNumber()).stream())
            .findFirst();
    String sender = mail.letter().from();
    return new LetterView.Guess(
        answered.or(() -> named(mail.letter())).orElse(null),
        territory.authorityAt(sender).map(AuthorityView::id).map(Object::toString).orElse(null),
        doubt);
  }

  private static Optional<String> named(PecMail.Inner letter) {
    Matcher found = NUMBER.matcher(letter.subject() + " " + letter.text());
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private Instant now() {
    return clock.instant();
  }
}
