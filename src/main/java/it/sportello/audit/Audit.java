package it.sportello.audit;

import it.sportello.audit.AuditEntry.Draft;
import it.sportello.identity.Actor;
import it.sportello.law.LegalBasis;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds to the record. What was done or seen is written in the transaction in which it happened: if
 * it cannot be written, it does not happen.
 */
@Service
@LegalBasis("D.P.R. 445/2000, artt. 53 e 61; Garante, provv. 27 novembre 2008")
public class Audit {

  private final AuditRows rows;
  private final LooksOfRequest looks;
  private final Refusals refusals;
  private final Clock clock;

  Audit(AuditRows rows, LooksOfRequest looks, Refusals refusals, Clock clock) {
    this.rows = rows;
    this.looks = looks;
    this.refusals = refusals;
    this.clock = clock;
  }

  /** Something was done; {@code subject} refers to it (the id of an event, a person, an office). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Chain chain, Actor actor, AuditKind kind, String what, String subject) {
    rows.append(draft(chain, actor.id().value(), kind, what, subject));
  }

  /** Somebody looks; asked many times for one page, it is one look. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void look(Chain chain, Actor actor) {
    if (looks.isFirst(chain, actor)) {
      rows.append(draft(chain, actor.id().value(), AuditKind.LOOK, "case", chain.value()));
    }
  }

  /**
   * Somebody was refused. It outlives the transaction that the refusal rolls back: it is written at
   * the end of the request, or at once where there is none.
   */
  public void refused(Chain chain, Actor actor, String what) {
    refusals.note(draft(chain, actor.id().value(), AuditKind.REFUSED, what, chain.value()));
  }

  /** Somebody came in or was not let in; {@code actor} is a person's id or "unknown". */
  @Transactional
  public void atTheDoor(String actor, AuditKind kind, String what) {
    rows.append(draft(Chain.HOUSE, actor, kind, what, actor));
  }

  /** The lines of a chain, oldest first; whoever asks has checked the right to see them. */
  @Transactional(readOnly = true)
  public List<AuditEntry> of(Chain chain) {
    return rows.of(chain);
  }

  /** The lines of a long chain before one of them, the newest first. */
  @Transactional(readOnly = true)
  public List<AuditEntry> before(Chain chain, long seq, int limit) {
    return rows.before(chain, seq, limit);
  }

  private Draft draft(Chain chain, String actor, AuditKind kind, String what, String subject) {
    return new Draft(chain, clock.instant(), actor, kind, what, subject);
  }
}
