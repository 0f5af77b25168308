package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.deadlines.rules.LedgerLine;
import it.sportello.deadlines.rules.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A clock as it stands now in law. {@code due}, {@code effectiveFrom} and {@code daysLeft} are null
 * while nobody knows when the count goes on; {@code noticedAt} until somebody noticed the expiry.
 */
public record ClockView(
    ClockKey key,
    ClockState state,
    LocalDate started,
    LocalDate due,
    Instant effectiveFrom,
    Instant noticedAt,
    String label,
    String consequence,
    ExpiryEffect effect,
    Party boundParty,
    String legalBasis,
    List<LedgerLine> ledger,
    Integer daysLeft,
    int netDays,
    int grossDays) {

  /** The same clock on a case in which its expiry has another effect. */
  public ClockView withExpiry(ExpiryEffect otherEffect, String otherConsequence) {
    return new ClockView(
        key,
        state,
        started,
        due,
        effectiveFrom,
        noticedAt,
        label,
        otherConsequence,
        otherEffect,
        boundParty,
        legalBasis,
        ledger,
        daysLeft,
        netDays,
        grossDays);
  }

  /** Whether the clock still counts towards a known last day. */
  public boolean isTicking() {
    return !state.isOver() && due != null;
  }
}
