package it.sportello.deadlines;

import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.deadlines.rules.LedgerLine;
import it.sportello.deadlines.rules.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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

  /**
   * The same clock on a case in which its expiry decides nothing: the days of the office go on
   * until it has decided, which is null as long as it has not.
   */
  public ClockView withoutDecision(String otherConsequence, LocalDate decidedOn) {
    boolean over = state == ClockState.EXPIRED;
    int late = over ? daysAfterTerm(decidedOn) : 0;
    return new ClockView(
        key,
        state,
        started,
        due,
        effectiveFrom,
        noticedAt,
        label,
        otherConsequence,
        ExpiryEffect.INERTIA,
        boundParty,
        legalBasis,
        over ? expiredInInertia(otherConsequence) : ledger,
        daysLeft,
        netDays + late,
        grossDays + late);
  }

  private int daysAfterTerm(LocalDate decidedOn) {
    LocalDate today = due.minusDays(daysLeft);
    LocalDate end = decidedOn == null ? today : decidedOn;
    return (int) Math.max(0, ChronoUnit.DAYS.between(due, end));
  }

  private List<LedgerLine> expiredInInertia(String otherConsequence) {
    List<LedgerLine> lines = new ArrayList<>(ledger);
    LedgerLine last = lines.remove(lines.size() - 1);
    lines.add(
        new LedgerLine(
            last.day(),
            ExpiryEffect.INERTIA.label(),
            last.citation(),
            last.before(),
            last.after(),
            otherConsequence));
    return List.copyOf(lines);
  }

  /** Whether the clock still counts towards a known last day. */
  public boolean isTicking() {
    return !state.isOver() && due != null;
  }
}
