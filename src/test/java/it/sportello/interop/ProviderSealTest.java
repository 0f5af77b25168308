package it.sportello.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sportello.testing.Certified;
import it.sportello.testing.SigningDesk;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose signature makes an envelope of certified mail. */
class ProviderSealTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final String PROVIDER = "posta-certificata@gestore.example";
  private static final SigningDesk KNOWN = SigningDesk.open("CA dei gestori", NOW);
  private static final SigningDesk FOREIGN = SigningDesk.open("CA di nessuno", NOW);

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          signed by the provider                        | known   | own   | 0    | 0 | ''
          by an authority that nobody knows             | foreign | own   | 0    | 0 | riconosciuto
          by another provider than the one it names     | known   | other | 0    | 0 | altro gestore
          with a certificate that had ended             | known   | own   | -800 | 0 | non era valido
          changed on its way                            | known   | own   | 0    | 1 | non corrisponde
          """)
  void tellsWhoseSealItIs(
      String why, String authority, String address, int days, int changed, String fault)
      throws Exception {
    // given
    SigningDesk desk = authority.equals("known") ? KNOWN : FOREIGN;
    Instant around = NOW.plus(Duration.ofDays(days));
    var term =
        new Certified.Term(around.minus(Duration.ofDays(365)), around.plus(Duration.ofDays(365)));
    Certified provider =
        desk.mailbox(address.equals("own") ? PROVIDER : "posta@altro.example", term);
    // when
    MimeMessage mail =
        SealedMail.sealed(
            mail(),
            provider,
            text -> changed == 0 ? text : text.replace("consegnato", "rifiutato."));
    var found = seal().fault(mail, PROVIDER);
    // then
    if (fault.isEmpty()) {
      assertThat(found).as(why).isEmpty();
    } else {
      assertThat(found.orElseThrow()).as(why).contains(fault);
    }
  }

  @Test
  void anEnvelopeWithoutASealIsAFaultOnlyWhereSealsAreKnown() throws Exception {
    assertThat(seal().fault(mail(), PROVIDER)).get().asString().contains("Manca la firma");
    assertThat(ProviderSeal.of("", CLOCK).fault(mail(), PROVIDER)).isEmpty();
  }

  @Test
  void authoritiesAreReadFromAFileAndAFileWithoutAnyIsRefused() throws Exception {
    // given
    Path file = KNOWN.writeAuthority(folder);
    Path empty = Files.writeString(folder.resolve("empty.pem"), "");
    MimeMessage mail = SealedMail.sealed(mail(), KNOWN.mailbox(PROVIDER, aYear()));
    // then
    assertThat(ProviderSeal.of(file.toString(), CLOCK).fault(mail, PROVIDER)).isEmpty();
    assertThatThrownBy(() -> ProviderSeal.of(empty.toString(), CLOCK))
        .hasMessageContaining("No certificates");
  }

  private static Certified.Term aYear() {
    return new Certified.Term(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(365)));
  }

  private static ProviderSeal seal() {
    return new ProviderSeal(List.of(KNOWN.certificate()), CLOCK);
  }

  private static MimeMessage mail() throws Exception {
    var mail = new MimeMessage(Session.getInstance(new Properties()));
    mail.setFrom(PROVIDER);
    mail.setSubject("ACCETTAZIONE: prova");
    mail.setText("Il messaggio è stato consegnato.\r\n", "UTF-8");
    mail.saveChanges();
    return mail;
  }
}
