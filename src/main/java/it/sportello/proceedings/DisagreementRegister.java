package it.sportello.proceedings;

import it.sportello.conferences.Conferences;
import it.sportello.conferences.Disagreement;
import it.sportello.conferences.Disagreements;
import it.sportello.conferences.ParticipantView;
import it.sportello.identity.Actor;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import it.sportello.territory.AuthorityId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who asks for what, who proposed what, and whether it was settled: the office and supervisors see
 * all of it, a body its own row. It changes no position; only a conference does.
 */
@Service
@Transactional
@LegalBasis("L. 241/1990, artt. 14-bis, commi 3, 5 e 6, e 14-ter")
public class DisagreementRegister {

  private static final String STEP = "noteDisagreement";
  private static final int LONGEST = 4_000;

  private final CaseAccess access;
  private final Conferences conferences;
  private final Disagreements disagreements;

  DisagreementRegister(CaseAccess access, Conferences conferences, Disagreements disagreements) {
    this.access = access;
    this.conferences = conferences;
    this.disagreements = disagreements;
  }

  /** What the actor may see of it; parties see nothing. */
  public List<Disagreement> of(CaseNumber number) {
    access.toRead(number);
    return forActor(conferences.view(number).map(disagreements::of).orElse(List.of()));
  }

  List<Disagreement> forActor(List<Disagreement> rows) {
    Actor actor = access.actor();
    return rows.stream().filter(row -> sees(actor, row.body())).toList();
  }

  private static boolean sees(Actor actor, ParticipantView body) {
    return actor.isStaff()
        || actor.is(Role.SUPERVISOR)
        || actor.is(Role.SYSTEM)
        || actor.speaksFor(body.authority());
  }

  /** Proposes something: the office to a body, or a body about its own disagreement. */
  public void propose(CaseNumber number, AuthorityId body, String text) {
    Actor actor = access.actor();
    if (actor.speaksFor(body)) {
      access.asBody(number, STEP);
      note(number, body, Disagreement.NoteKind.PROPOSAL, text);
    } else {
      access.asStaff(number, STEP);
      note(number, body, Disagreement.NoteKind.PROPOSAL, text);
    }
  }

  /** Says how a disagreement was settled, or why it is open again; a human act of the office. */
  public void settle(CaseNumber number, AuthorityId body, boolean settled, String how) {
    access.asStaff(number, STEP);
    note(
        number,
        body,
        settled ? Disagreement.NoteKind.SETTLED : Disagreement.NoteKind.REOPENED,
        how);
  }

  private void note(CaseNumber number, AuthorityId body, Disagreement.NoteKind kind, String text) {
    String field = "text-" + body;
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw new StepRefused(field, "Scrivi che cosa, in al massimo 4000 caratteri.");
    }
    Optional<Disagreement> row =
        of(number).stream().filter(r -> r.body().authority().equals(body)).findFirst();
    if (row.isEmpty()) {
      throw new StepRefused(field, "Questo ente non ha espresso un dissenso né condizioni.");
    }
    Actor actor = access.actor();
    String side = actor.speaksFor(body) ? row.get().body().name() : "Sportello";
    disagreements.note(
        number, body, new Disagreement.Note(kind, text.strip(), actor.name(), side, null));
    access.did(number, Deed.DISAGREEMENT_NOTED, body.value());
  }
}
