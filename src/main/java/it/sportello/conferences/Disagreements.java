package it.sportello.conferences;

import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of disagreements: a row for each body that dissents or sets conditions. Who may read
 * and write it is asked by the module of the case.
 */
@Service
@Transactional
public class Disagreements {

  private final DisagreementNotes notes;
  private final Clock clock;

  Disagreements(DisagreementNotes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Disagreement> of(ConferenceView conference) {
    return of(conference, notes.findByCaseNumberOrderByNotedAt(conference.number().value()));
  }

  static List<Disagreement> of(ConferenceView conference, List<DisagreementNote> all) {
    return conference.participants().stream()
        .filter(Disagreements::disagrees)
        .map(body -> new Disagreement(body, of(body.authority(), all)))
        .toList();
  }

  private static List<Disagreement.Note> of(AuthorityId body, List<DisagreementNote> all) {
    return all.stream().filter(note -> note.isAbout(body)).map(DisagreementNote::view).toList();
  }

  /** Adds a line; when it was added is known here. */
  public void note(CaseNumber number, AuthorityId body, Disagreement.Note line) {
    var dated =
        new Disagreement.Note(line.kind(), line.text(), line.by(), line.side(), clock.instant());
    notes.save(new DisagreementNote(number, body, dated));
  }

  private static boolean disagrees(ParticipantView body) {
    return body.kind() == PositionKind.DISSENT || body.kind() == PositionKind.CONDITIONAL_ASSENT;
  }
}
