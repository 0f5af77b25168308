package it.sportello.payments;

import it.sportello.applications.ApplicationDiscarded;
import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.catalogue.FeeDue;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.law.LegalBasis;
import it.sportello.payments.rules.StampSerial;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NoSuchElementException;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stamp duty paid in another way than with the position: a paper stamp, whose serial number serves
 * once in the whole house, or virtually by an authorisation.
 */
@Service
@Transactional
@LegalBasis("D.P.R. 642/1972; Tariffa, artt. 3 e 4")
public class Stamps {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final int LONGEST = 100;

  private final StampRows rows;
  private final Applications applications;
  private final Settled settled;
  private final CurrentActor currentActor;
  private final Clock clock;

  Stamps(
      StampRows rows,
      Applications applications,
      Settled settled,
      CurrentActor currentActor,
      Clock clock) {
    this.rows = rows;
    this.applications = applications;
    this.settled = settled;
    this.currentActor = currentActor;
    this.clock = clock;
  }

  /**
   * Declares a paper stamp, bought on a day not in the future. Fails with {@link PaymentRefused}.
   */
  public void declarePaper(ApplicationId id, String fee, String serial, LocalDate boughtOn) {
    ApplicationView draft = ownDraft(id, fee);
    StampSerial number = StampSerial.read(serial).orElseThrow(Stamps::noSerial);
    if (boughtOn == null || boughtOn.isAfter(LocalDate.ofInstant(clock.instant(), ROME))) {
      throw new PaymentRefused(
          "boughtOn",
          "Scrivi il giorno stampato sul contrassegno, non futuro.",
          "Write the day printed on the stamp, not in the future.");
    }
    if (rows.existsBySerialNumber(number.value())) {
      throw reused();
    }
    try {
      rows.saveAndFlush(row(draft, fee).paper(number, boughtOn));
    } catch (DataIntegrityViolationException meanwhile) {
      throw reused();
    }
  }

  /** Declares virtual stamp duty. Fails with {@link PaymentRefused}. */
  public void declareVirtual(ApplicationId id, String fee, String authorisation) {
    ApplicationView draft = ownDraft(id, fee);
    String text = authorisation == null ? "" : authorisation.replaceAll("\\s+", " ").strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new PaymentRefused(
          "authorisation",
          "Scrivi numero e data dell’autorizzazione, al massimo 100 caratteri.",
          "Write number and date of the authorisation, at most 100 characters.");
    }
    try {
      rows.saveAndFlush(row(draft, fee).virtual(text));
    } catch (DataIntegrityViolationException meanwhile) {
      throw declaredAlready();
    }
  }

  /** Of a draft that was never filed a stamp was not used. */
  @EventListener
  public void on(ApplicationDiscarded event) {
    rows.deleteAll(rows.findByDraftIdOrderByFee(event.id().value()));
  }

  private StampRow row(ApplicationView draft, String fee) {
    return new StampRow(draft.id().value(), fee, draft.owner(), clock.instant());
  }

  /** Takes a declaration back before filing; the serial number may then be declared again. */
  public void takeBack(ApplicationId id, String fee) {
    ApplicationView draft = own(id);
    mustBeDraft(draft);
    rows.delete(rows.findByDraftIdAndFee(id.value(), fee).orElseThrow());
  }

  private ApplicationView ownDraft(ApplicationId id, String fee) {
    ApplicationView draft = own(id);
    mustBeDraft(draft);
    PaymentsView now = settled.view(draft);
    FeeDue duty =
        now.stampDuties().stream()
            .filter(due -> due.code().equals(fee))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("No stamp duty " + fee));
    if (now.stamp(fee).isPresent() || now.isInNotice(duty)) {
      throw declaredAlready();
    }
    return draft;
  }

  private ApplicationView own(ApplicationId id) {
    ApplicationView view = applications.view(id);
    Actor actor = currentActor.get();
    if (!view.owner().equals(actor.id())) {
      throw new NotPermitted(actor, "stamps of " + id);
    }
    return view;
  }

  private static void mustBeDraft(ApplicationView draft) {
    if (draft.isFiled()) {
      throw new PaymentRefused(
          "way", "L’istanza è già stata presentata.", "The application was filed already.");
    }
  }

  private static PaymentRefused declaredAlready() {
    return new PaymentRefused(
        "way",
        "Questo bollo è già dichiarato o è nell’avviso: prima annulla quello.",
        "This stamp duty is declared already or is in the notice: cancel that first.");
  }

  private static PaymentRefused noSerial() {
    return new PaymentRefused(
        "serial",
        "Il numero di serie del contrassegno ha 14 cifre.",
        "The serial number of the stamp has 14 digits.");
  }

  private static PaymentRefused reused() {
    return new PaymentRefused(
        "serial",
        "Questo contrassegno è già stato usato per un’altra domanda: ne serve uno nuovo.",
        "This stamp was used for another application already: a new one is needed.");
  }
}
