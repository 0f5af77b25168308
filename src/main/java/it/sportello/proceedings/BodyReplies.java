package it.sportello.proceedings;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.Conferences;
import it.sportello.conferences.LatePositionView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.SilenceMeaning;
import it.sportello.conferences.Statement;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What bodies send by certified mail and not through here: the officer writes it down, as of the
 * day on which it was delivered. What was delivered in time counts, even where silence had been
 * recorded meanwhile; what was delivered too late is kept without effect.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, artt. 14-bis, commi 3 e 4, e 2, c. 8-bis; D.P.R. 68/2005, art. 3")
public class BodyReplies {

  private static final String STEP = "acquirePosition";
  private static final LocalTime NOON = LocalTime.NOON;

  private final CaseAccess access;
  private final Conferences conferences;
  private final CaseTerms terms;
  private final Workflow workflow;
  private final Journal journal;
  private final Clock clock;

  BodyReplies(
      CaseAccess access,
      Conferences conferences,
      CaseTerms terms,
      Workflow workflow,
      Journal journal,
      Clock clock) {
    this.access = access;
    this.conferences = conferences;
    this.terms = terms;
    this.workflow = workflow;
    this.journal = journal;
    this.clock = clock;
  }

  /** A position as it was delivered; the kind and the day may be null, and are then asked for. */
  public record Delivered(
      PositionKind kind, String reasons, List<String> conditions, LocalDate day) {}

  /** What bodies said too late in the case; for the office. */
  public List<LatePositionView> late(CaseNumber number) {
    access.asStaff(number, STEP);
    return conferences.late(number);
  }

  /** A letter was found to be about the case. */
  public void matched(CaseNumber number, String letter) {
    access.asStaff(number, STEP);
    access.did(number, Deed.REPLY_MATCHED, letter);
  }

  /** A file that came with a letter was taken away by somebody of the office. */
  public void taken(CaseNumber number, DocumentId file) {
    access.toGlance(number);
    access.taken(number, file);
  }

  /** Writes down what a body sent; returns whether it has effect. */
  public boolean acquire(CaseNumber number, AuthorityId authority, Delivered delivered) {
    Proceeding proceeding = access.asStaff(number, STEP);
    ConferenceView conference =
        conferences.view(number).orElseThrow(() -> new CaseNotFound(number.value()));
    ParticipantView body =
        conference
            .participant(authority)
            .orElseThrow(
                () ->
                    new StepRefused(
                        "authority",
                        "Questo ente non è convocato: ciò che scrive non è una posizione in"
                            + " conferenza (L. 241/1990, art. 14-bis, c. 2)."));
    check(conference, body, delivered);
    Statement said =
        new Statement(
            delivered.kind(),
            Objects.requireNonNullElse(delivered.reasons(), "").strip(),
            delivered.conditions(),
            body.name() + ", per posta certificata");
    boolean inTime =
        !delivered.day().isAfter(body.due())
            || conference.silenceOf(body) == SilenceMeaning.AWAITED;
    boolean counts = inTime && conference.concludedAt().isEmpty();
    if (counts) {
      terms.mustNotBeOver(proceeding);
      give(number, body, said, delivered.day());
    } else {
      conferences.keepLate(number, authority, said);
      journal.received(
          number, EventKind.LATE_POSITION_RECORDED, late(body, delivered), body.name());
    }
    return counts;
  }

  private void give(CaseNumber number, ParticipantView body, Statement said, LocalDate day) {
    boolean open = !body.hasSpoken();
    Instant at = day.atTime(NOON).atZone(LegalTime.ROME).toInstant();
    Instant now = clock.instant();
    conferences.acquire(number, body.authority(), said, at.isAfter(now) ? now : at);
    if (open && workflow.isOpen(Step.GIVE_POSITION, number)) {
      workflow.complete(Step.GIVE_POSITION, number, body.authority());
    }
    journal.received(
        number,
        EventKind.POSITION_GIVEN,
        "%s: %s, consegnata il %s"
            .formatted(body.name(), Consultations.said(said.kind()), Italian.day(day)),
        body.name());
    workflow.deadlinesMoved(number);
  }

  private void check(ConferenceView conference, ParticipantView body, Delivered delivered) {
    if (delivered.kind() == null || delivered.kind() == PositionKind.SILENCE) {
      throw new StepRefused("kind", "Scegli che cosa dice l’ente.");
    }
    LocalDate convened = LegalTime.dayOf(conference.convenedAt());
    LocalDate today = LegalTime.dayOf(clock.instant());
    LocalDate day = delivered.day();
    if (day == null || day.isBefore(convened) || day.isAfter(today)) {
      throw new StepRefused(
          "day",
          "Scrivi il giorno della consegna, tra l’indizione (%s) e oggi.",
          Italian.day(convened));
    }
    if (body.hasSpoken() && body.kind() != PositionKind.SILENCE) {
      throw new StepRefused(
          "authority", "Questo ente si è già espresso: la posizione resa non si cambia.");
    }
    if (delivered.kind() != PositionKind.LACKING_REQUISITES) {
      Consultations.mustBeMotivated(
          "", delivered.kind(), delivered.reasons(), delivered.conditions());
    }
  }

  private static String late(ParticipantView body, Delivered delivered) {
    return "%s: %s. Consegnata il %s, il termine era il %s: non produce effetti (%s)"
        .formatted(
            body.name(),
            Consultations.said(delivered.kind()),
            Italian.day(delivered.day()),
            Italian.day(body.due()),
            "L. 241/1990, art. 2, c. 8-bis");
  }
}
