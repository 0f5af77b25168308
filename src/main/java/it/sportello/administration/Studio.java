package it.sportello.administration;

import it.sportello.forms.Form;
import it.sportello.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * New versions of forms and decision tables: uploaded, checked, looked at, published from a day on,
 * taken back. What was in use once is never deleted: cases stay on their version.
 */
@Service
@Transactional
public class Studio {

  private static final Pattern LABEL = Pattern.compile("[a-zA-Z0-9][\\w-]{0,39}");
  private static final int LONGEST_NOTE = 1_000;

  private final AdministratorOnly door;
  private final StoredEditions stored;
  private final EditionProof proof;
  private final EditionsInUse inUse;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Studio(
      AdministratorOnly door,
      StoredEditions stored,
      EditionProof proof,
      EditionsInUse inUse,
      ApplicationEventPublisher events,
      Clock clock) {
    this.door = door;
    this.stored = stored;
    this.proof = proof;
    this.inUse = inUse;
    this.events = events;
    this.clock = clock;
  }

  /** Every edition, the last proposed first. */
  @Transactional(readOnly = true)
  public List<EditionView> editions() {
    door.require("studio");
    return stored.findAllByOrderByProposedAtDesc().stream().map(Edition::view).toList();
  }

  /** Keeps files as an edition that is not in use yet, whatever is wrong inside them. */
  public String propose(String label, String note, Map<String, byte[]> files) {
    Actor actor = door.require("studio");
    var faults = new Faults();
    faults.text("label", label.strip(), 40).text("note", note.strip(), LONGEST_NOTE);
    if (!LABEL.matcher(label.strip()).matches()) {
      faults.add(
          "label",
          "Lettere, cifre e trattini, per esempio 2027-01.",
          "Letters, digits and hyphens, such as 2027-01.");
    }
    var upload = new EditionUpload(faults);
    files.forEach(upload::take);
    Map<String, String> contents = upload.files();
    if (stored.existsByLabel(label.strip()) || proof.isVersionInUse(label.strip(), contents)) {
      faults.add("label", "Questa versione c’è già.", "There is such a version already.");
    }
    faults.refuseIfAny();
    Edition edition =
        Edition.proposed(label.strip(), note.strip(), proof.base(contents.keySet()), contents)
            .by(actor.id(), clock.instant());
    stored.save(edition);
    door.changed("proposeEdition", label.strip());
    return edition.id();
  }

  /** What is wrong with an edition, what it changes, and how many drafts it moves. */
  @Transactional(readOnly = true)
  public EditionReview review(String id) {
    door.require("studio");
    Edition edition = edition(id);
    return proof.review(edition.view(), edition.uploaded());
  }

  /** One of its forms, as a person would see it. */
  @Transactional(readOnly = true)
  public Form form(String id, String form) {
    door.require("studio");
    Edition edition = edition(id);
    return proof.read(edition.view().label(), edition.uploaded()).forms().stream()
        .filter(proven -> proven.id().equals(form))
        .flatMap(proven -> proven.form().stream())
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No form " + form + " in " + id));
  }

  /** Puts an edition in use from a day on, today at the earliest. */
  public void publish(String id, LocalDate from) {
    Actor actor = door.require("studio");
    Edition edition = edition(id);
    EditionView view = edition.view();
    var faults = new Faults();
    faults.given("from", from);
    if (from != null && from.isBefore(inUse.today())) {
      faults.add(
          "from", "Da oggi in poi: il passato non cambia.", "From today on: the past stays.");
    }
    if (!edition.isProposed()) {
      faults.add("from", "È già stata pubblicata.", "It has been published already.");
    }
    faults.refuseIfAny();
    EditionProof.Reading reading = proof.read(view.label(), edition.uploaded());
    mayBePublished(edition, reading, faults);
    faults.refuseIfAny();
    edition.publish(from, reading.beside(), actor.id(), clock.instant());
    stored.saveAndFlush(edition);
    door.changed("publishEdition", view.label() + " " + from);
    events.publishEvent(new EditionsInUse.Changed());
  }

  private void mayBePublished(Edition edition, EditionProof.Reading reading, Faults faults) {
    Map<String, String> uploaded = edition.uploaded();
    if (!reading.isPublishable()) {
      faults.add("from", "Prima correggi gli errori.", "Put the faults right first.");
    }
    if (!edition.isBasedOn(proof.base(uploaded.keySet()))) {
      faults.add(
          "from",
          "I file in uso sono cambiati da quando hai caricato: carica di nuovo.",
          "The files in use have changed since you uploaded: upload again.");
    }
    Set<String> beside = reading.beside().keySet();
    inUse.toCome().stream()
        .filter(other -> other.sharesWith(beside) || other.sharesWith(uploaded.keySet()))
        .findFirst()
        .ifPresent(
            other ->
                faults.add(
                    "from",
                    "La versione %s cambierà gli stessi moduli: prima ritirala."
                        .formatted(other.label()),
                    "Version %s will change the same forms: take it back first."
                        .formatted(other.label())));
  }

  /** Puts an edition out of use, with the reason; the one before it is in use again. */
  public void takeBack(String id, String why) {
    Actor actor = door.require("studio");
    Edition edition = edition(id);
    EditionView view = edition.view();
    var faults = new Faults();
    faults.text("why", why.strip(), LONGEST_NOTE);
    if (!view.isPublished()) {
      faults.add("why", "Non è pubblicata.", "It is not published.");
    }
    inUse
        .after(view)
        .ifPresent(
            later ->
                faults.add(
                    "why",
                    "La versione %s viene dopo: prima ritira quella.".formatted(later.label()),
                    "Version %s comes after it: take that back first.".formatted(later.label())));
    faults.refuseIfAny();
    edition.takeBack(why.strip(), actor.id(), clock.instant());
    stored.saveAndFlush(edition);
    door.changed("takeBackEdition", view.label());
    events.publishEvent(new EditionsInUse.Changed());
  }

  /** Throws a proposal away; what was published once stays. */
  public void discard(String id) {
    door.require("studio");
    Edition edition = edition(id);
    if (!edition.isProposed()) {
      var faults = new Faults();
      faults.add("why", "È già stata pubblicata.", "It has been published already.");
      faults.refuseIfAny();
    }
    stored.delete(edition);
    door.changed("discardEdition", edition.view().label());
  }

  private Edition edition(String id) {
    return stored.findById(id).orElseThrow(() -> new NoSuchElementException("No edition " + id));
  }
}
