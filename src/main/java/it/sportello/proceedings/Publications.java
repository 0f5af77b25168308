package it.sportello.proceedings;

import it.sportello.applications.Applications;
import it.sportello.applications.Attachment;
import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.documents.DocumentId;
import it.sportello.documents.DocumentView;
import it.sportello.documents.Documents;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.law.Said;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans that are laid open: everybody sees their papers and may observe until the last day,
 * without an account. Who observed is shown to the office only.
 */
@Service
@Transactional
@LegalBasis("L. 1150/1942, art. 16; D.P.R. 160/2010, art. 8; L. 241/1990, art. 9")
public class Publications {

  private static final int LARGEST = 200;
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_NAME = 200;

  /** The papers of a form that show the plan are named so; those of persons are not. */
  private static final String SHOWN = "plan";

  private final PlanDeposits deposits;
  private final PlanObservations observations;
  private final CaseAccess access;
  private final CaseTerms terms;
  private final Applications applications;
  private final Documents documents;
  private final Journal journal;
  private final Clock clock;

  Publications(
      PlanDeposits deposits,
      PlanObservations observations,
      CaseAccess access,
      CaseTerms terms,
      Applications applications,
      Documents documents,
      Journal journal,
      Clock clock) {
    this.deposits = deposits;
    this.observations = observations;
    this.access = access;
    this.terms = terms;
    this.applications = applications;
    this.documents = documents;
    this.journal = journal;
    this.clock = clock;
  }

  /** Those on which one may observe today, the first to end first; for everybody. */
  @Transactional(readOnly = true)
  public List<PublishedPlan> open() {
    return deposits.open(today(), Limit.of(LARGEST)).stream()
        .map(deposit -> deposit.view(today(), true))
        .toList();
  }

  /** One of them, open or over; for everybody. */
  @Transactional(readOnly = true)
  public PublishedPlan view(CaseNumber number) {
    return deposits
        .findById(number.value())
        .map(deposit -> deposit.view(today(), deposits.isOfOpenCase(number.value())))
        .orElseThrow(() -> new CaseNotFound(number.value()));
  }

  /** The term for observations, with how its day came about; for everybody. */
  @Transactional(readOnly = true)
  public Optional<ClockView> term(CaseNumber number) {
    view(number);
    return terms.find(number, PublicationSteps.TERM);
  }

  /** The papers that show the plan; for everybody. */
  @Transactional(readOnly = true)
  public List<DocumentView> papers(CaseNumber number) {
    view(number);
    return applications.ofCase(number).attachments().stream()
        .filter(attachment -> attachment.requirement().startsWith(SHOWN))
        .map(Attachment::document)
        .map(documents::view)
        .toList();
  }

  /** One of these papers; any other is not there. */
  @Transactional(readOnly = true)
  public DocumentId take(CaseNumber number, DocumentId paper) {
    return papers(number).stream()
        .map(DocumentView::id)
        .filter(paper::equals)
        .findFirst()
        .orElseThrow(() -> new CaseNotFound(number.value()));
  }

  /** Takes an observation of anybody; returns its number. After the last day there is none. */
  public int observe(CaseNumber number, String name, String contact, String text) {
    PublishedPlan plan = view(number);
    if (!plan.open() || terms.isOver(number, PublicationSteps.TERM)) {
      throw new StepRefused(
          "text",
          today().isAfter(plan.until())
              ? Said.of(
                  "Il termine per le osservazioni è scaduto il %s.", Italian.day(plan.until()))
              : Said.of("Il procedimento è concluso: non si ricevono più osservazioni."));
    }
    var observer =
        new PlanObservation.Observer(
            said(name, "name", "Scrivi nome e cognome, o l’ente per cui scrivi.", LONGEST_NAME),
            said(contact, "contact", "Scrivi un recapito per la risposta.", LONGEST_NAME));
    String observed = said(text, "text", "Scrivi l’osservazione.", LONGEST_TEXT);
    access.asLaw(number);
    int position = observations.countByCaseNumber(number.value()) + 1;
    observations.save(new PlanObservation(number, position, clock.instant(), observer, observed));
    journal.receivedFromAnybody(
        number,
        EventKind.PUBLIC_OBSERVATION,
        "Osservazione n. %d".formatted(position),
        observer.name());
    return position;
  }

  private static String said(String typed, String field, String missing, int longest) {
    String text = typed == null ? "" : typed.strip();
    if (text.isEmpty()) {
      throw new StepRefused(field, missing);
    }
    if (text.length() > longest) {
      throw new StepRefused(field, "Il testo è troppo lungo: al massimo %d.", longest);
    }
    return text;
  }

  /** What was observed, with names; for the office. */
  public List<ObservationView> observations(CaseNumber number) {
    access.asStaff(number, "observations");
    return observations.findByCaseNumberOrderByPosition(number.value()).stream()
        .map(PlanObservation::view)
        .toList();
  }

  /** Says of one observation whether it is accepted, and why; until all are answered for. */
  @LegalBasis("L. 1150/1942, art. 16; L. 241/1990, art. 3")
  public void answer(CaseNumber number, int position, Boolean accepted, String reply) {
    Proceeding proceeding = access.asStaff(number, "answerObservation");
    PlanObservation observation =
        observations
            .findByCaseNumberAndPosition(number.value(), position)
            .orElseThrow(() -> new CaseNotFound(number.value()));
    if (proceeding.state().isClosed()) {
      throw new TaskNotOpen(DecidedStep.ANSWER_OBSERVATIONS.task(), number);
    }
    if (accepted == null) {
      throw new StepRefused("accepted-" + position, "Di’ se l’osservazione è accolta.");
    }
    observation.answer(
        accepted, said(reply, "reply-" + position, "Scrivi la risposta.", LONGEST_TEXT));
    access.did(number, Deed.OBSERVATION_ANSWERED, "n. " + position);
  }

  private LocalDate today() {
    return LegalTime.dayOf(clock.instant());
  }
}
