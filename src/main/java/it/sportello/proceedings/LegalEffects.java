package it.sportello.proceedings;

import it.sportello.conferences.Conferences;
import it.sportello.conferences.ParticipantView;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.proceedings.LaterSubmissions.Sent;
import it.sportello.territory.AuthorityId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens by law, without anybody acting: recorded at the legal date, whenever noticed. */
@Service
@Transactional
public class LegalEffects {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private final CaseAccess access;
  private final CaseTerms terms;
  private final Conferences conferences;
  private final TitleActs acts;
  private final NoticeBoard board;
  private final TitleWorks works;
  private final Journal journal;
  private final LaterSubmissions submissions;
  private final Clock clock;
  private final int samplePercentage;

  LegalEffects(
      CaseAccess access,
      CaseTerms terms,
      Conferences conferences,
      TitleActs acts,
      NoticeBoard board,
      @Lazy TitleWorks works,
      Journal journal,
      LaterSubmissions submissions,
      Clock clock,
      @Value("${sportello.communications.sample-percentage:20}") int samplePercentage) {
    this.access = access;
    this.terms = terms;
    this.conferences = conferences;
    this.acts = acts;
    this.board = board;
    this.works = works;
    this.journal = journal;
    this.submissions = submissions;
    this.clock = clock;
    this.samplePercentage = samplePercentage;
  }

  @LegalBasis("D.P.R. 380/2001, art. 20, c. 8; L. 241/1990, art. 20, c. 2-bis")
  void certifySilentAssent(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    ClockView term = terms.expireFinal(proceeding);
    proceeding.close(CaseState.SILENT_ASSENT_FORMED, term.effectiveFrom());
    terms.closeAll(number, "Silenzio-assenso formato");
    works.begin(proceeding, term.effectiveFrom(), "silence");
    ActView act = acts.silentAssentCertificate(proceeding, term);
    journal.byLaw(
        number,
        EventKind.SILENT_ASSENT_FORMED,
        term.effectiveFrom(),
        "Termine finale scaduto il %s senza un diniego".formatted(Italian.day(term.due())),
        act.document());
  }

  @LegalBasis("D.P.R. 380/2001, art. 36, c. 3; L. 241/1990, art. 25, c. 4")
  void recordSilentRefusal(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    ClockView term = terms.expireFinal(proceeding);
    proceeding.close(CaseState.SILENT_REFUSAL_FORMED, term.effectiveFrom());
    terms.closeAll(number, "Silenzio-rigetto formato");
    journal.byLaw(
        number,
        EventKind.SILENT_REFUSAL_FORMED,
        term.effectiveFrom(),
        "Termine scaduto il %s senza risposta: l’istanza si intende respinta (%s) e si può ricorrere"
            .formatted(Italian.day(term.due()), term.legalBasis()),
        null);
  }

  @LegalBasis("L. 241/1990, art. 2, commi 9-bis e 9-ter")
  void reportInertia(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    ClockView term = terms.expireFinal(proceeding);
    terms.startIndemnity(proceeding, term);
    journal.byLaw(
        number,
        EventKind.INERTIA_REPORTED,
        term.effectiveFrom(),
        "Termine scaduto il %s: %s; ci si può rivolgere al titolare del potere sostitutivo"
            .formatted(
                Italian.day(term.due()),
                proceeding.silenceIsAssent()
                    ? "l’ufficio resta tenuto a decidere"
                    : "sull’immobile vincolato il silenzio non vale assenso"),
        null);
  }

  @LegalBasis("L. 241/1990, art. 2, c. 7; D.P.R. 380/2001, art. 20, c. 5")
  void archive(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    ClockView term = terms.expire(number, TermCode.INTEGRATION_REPLY, "");
    proceeding.close(CaseState.ENDED_BY_INTEGRATION_TIMES_EXPIRED, term.effectiveFrom());
    terms.closeAll(number, "Integrazione non pervenuta");
    ActView act = acts.archiving(proceeding, term);
    journal.byLaw(
        number,
        EventKind.ARCHIVED,
        term.effectiveFrom(),
        "Nessuna integrazione entro il " + Italian.day(term.due()),
        act.document());
  }

  void closeWithdrawn(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    proceeding.close(CaseState.ENDED_BY_SUBMITTER_CANCEL_REQUESTED, clock.instant());
    terms.closeAll(number, "Istanza ritirata");
    submissions.take(proceeding, Sent.of(EventKind.WITHDRAWN, "Ritirata da chi l’ha presentata"));
  }

  @LegalBasis("D.P.R. 380/2001, art. 20, c. 6")
  void publishTitle(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    ActView permit = acts.title(proceeding);
    board.publish(proceeding, permit.protocol());
    journal.happened(number, EventKind.TITLE_PUBLISHED, "Titolo n. " + permit.protocol());
  }

  @LegalBasis("L. 241/1990, art. 14-bis, c. 4")
  void recordSilence(CaseNumber number, String authority) {
    ParticipantView body = conferences.recordSilence(number, new AuthorityId(authority));
    journal.byLaw(
        number,
        EventKind.SILENCE_RECORDED,
        body.givenAt(),
        "%s non ha risposto entro il %s: %s"
            .formatted(body.name(), Italian.day(body.due()), silence(number)),
        null);
  }

  private String silence(CaseNumber number) {
    boolean decides = conferences.view(number).orElseThrow().stage().aim().decides();
    return decides ? "assenso senza condizioni" : "non si è espresso, e nulla si decide";
  }

  @LegalBasis("L. 241/1990, art. 19, commi 3, 4 e 6-bis")
  void consolidate(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    ClockView term = terms.expireFinal(proceeding);
    proceeding.close(CaseState.ENDED_BY_PROCEEDING_TIME_EXPIRED, term.effectiveFrom());
    terms.closeAll(number, "Segnalazione consolidata");
    terms.startAnnulment(
        number, term.due().atStartOfDay(LegalTime.ROME).toInstant(), "control_expired");
    terms.startEfficacy(proceeding, term.effectiveFrom());
    journal.byLaw(
        number,
        EventKind.CONSOLIDATED,
        term.effectiveFrom(),
        "Termine di controllo scaduto il %s senza un divieto".formatted(Italian.day(term.due())),
        null);
  }

  @LegalBasis("L. 241/1990, art. 19, c. 3")
  void recordForbidden(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    ClockView term = terms.expire(number, TermCode.SCIA_CONFORM, "");
    proceeding.close(CaseState.ENDED_BY_CONFORMATION_TIMES_EXPIRED, term.effectiveFrom());
    terms.closeAll(number, "Misure non adottate");
    journal.byLaw(
        number,
        EventKind.FORBIDDEN_BY_LAW,
        term.effectiveFrom(),
        "Misure non adottate entro il " + Italian.day(term.due()),
        null);
  }

  /** A title whose works did not begin, or end, in time is no title any more. */
  @LegalBasis("D.P.R. 380/2001, art. 15, c. 2")
  void recordLapse(CaseNumber number, TermCode code) {
    ClockView term = terms.expire(number, code, "");
    journal.byLaw(
        number,
        EventKind.TITLE_LAPSED,
        term.effectiveFrom(),
        "%s: il termine è scaduto il %s senza comunicazione né proroga"
            .formatted(term.label(), Italian.day(term.due())),
        null);
  }

  /** What nobody decides or checks goes on file on the day on which it was filed. */
  @LegalBasis("D.P.R. 380/2001, art. 6, c. 1, lett. e-bis; L. 241/1990, art. 18-bis")
  void putOnFile(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    proceeding.close(CaseState.ON_FILE, clock.instant());
    journal.happened(number, EventKind.PUT_ON_FILE, "La comunicazione è acquisita al fascicolo");
  }

  /** Draws by the digest of the case number: anybody can check the draw, nobody can choose it. */
  @LegalBasis("D.P.R. 380/2001, art. 6-bis, c. 4")
  void drawSample(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    int drawn = new BigInteger(1, digest(number)).mod(HUNDRED).intValue();
    boolean sampled = drawn < samplePercentage;
    proceeding.find(Step.IS_SAMPLED, sampled);
    if (!sampled) {
      proceeding.close(CaseState.ON_FILE, clock.instant());
    }
    journal.happened(
        number,
        EventKind.SAMPLE_DRAWN,
        "Estratto il numero %d su 100: si controllano quelli minori di %d. %s"
            .formatted(drawn, samplePercentage, sampled ? "Da controllare" : "Agli atti"));
  }

  void reportIrregularity(CaseNumber number) {
    Proceeding proceeding = access.asLaw(number);
    journal.happened(
        number, EventKind.IRREGULARITY_REPORTED, proceeding.reason(Step.CHECK_COMMUNICATION));
  }

  private static byte[] digest(CaseNumber number) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(number.value().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
