package it.sportello.interop;

import it.sportello.documents.DocumentId;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BodyReplies;
import it.sportello.proceedings.CaseFacts;
import it.sportello.proceedings.CaseNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came by certified mail, for the officers: each letter goes to a case when one says so. */
@Service
@Transactional
public class Mailbox {

  private final MailRows rows;
  private final Enclosures enclosures;
  private final CaseFacts facts;
  private final BodyReplies replies;
  private final CurrentActor currentActor;
  private final Clock clock;

  Mailbox(
      MailRows rows,
      Enclosures enclosures,
      CaseFacts facts,
      BodyReplies replies,
      CurrentActor currentActor,
      Clock clock) {
    this.rows = rows;
    this.enclosures = enclosures;
    this.facts = facts;
    this.replies = replies;
    this.currentActor = currentActor;
    this.clock = clock;
  }

  /** The letters that wait, the first first: of the actor’s offices, and of nobody knows whom. */
  @Transactional(readOnly = true)
  public List<LetterView> waiting() {
    Actor actor = staff();
    return enclosures.with(rows.waiting().stream().filter(letter -> isFor(actor, letter)).toList());
  }

  /** Says that a letter is about a case of the actor’s office. */
  public LetterView confirm(String id, CaseNumber number) {
    LetterView letter = mine(id);
    replies.matched(number, letter.id());
    rows.decide(id, "CONFIRMED", number.value(), currentActor.get().name(), clock.instant());
    return letter;
  }

  /** Says that a letter is about no case. */
  public void setAside(String id) {
    mine(id);
    rows.decide(id, "SET_ASIDE", null, currentActor.get().name(), clock.instant());
  }

  /** What became of the certified messages of a case; whoever asks has opened the case. */
  @Transactional(readOnly = true)
  public List<ReceiptView> receipts(CaseNumber number) {
    staff();
    return rows.receipts(number.value());
  }

  /** The letters about a case, with what came with them; whoever asks has opened the case. */
  @Transactional(readOnly = true)
  public List<LetterView> letters(CaseNumber number) {
    staff();
    return enclosures.with(rows.of(number.value()));
  }

  /** A file that came with a letter of the actor’s offices. */
  public DocumentId take(String id, DocumentId document) {
    Actor actor = staff();
    LetterView letter =
        rows.find(id)
            .filter(found -> isFor(actor, found))
            .map(found -> enclosures.with(List.of(found)).get(0))
            .filter(found -> found.encloses(document))
            .orElseThrow(() -> new CaseNotFound(id));
    letter.number().ifPresent(number -> replies.taken(number, document));
    return document;
  }

  private LetterView mine(String id) {
    Actor actor = staff();
    return rows.lock(id)
        .filter(letter -> isFor(actor, letter))
        .orElseThrow(() -> new CaseNotFound(id));
  }

  private boolean isFor(Actor actor, LetterView letter) {
    try {
      return letter.number().isEmpty() || actor.serves(facts.of(letter.number().get()).office());
    } catch (CaseNotFound unknown) {
      return true;
    }
  }

  private Actor staff() {
    Actor actor = currentActor.get();
    if (!actor.isStaff()) {
      throw new NotPermitted(actor, "mailbox");
    }
    return actor;
  }
}
