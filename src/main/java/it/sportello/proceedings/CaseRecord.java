package it.sportello.proceedings;

import it.sportello.audit.AuditKind;
import it.sportello.forms.Text;
import java.time.Instant;
import java.util.List;

/** The record of a case as people read it, and whether its chain of hashes holds. */
public record CaseRecord(List<Line> lines, boolean holds) {

  /** One line; {@code who} is the name that the reference stands for today. */
  public record Line(long seq, Instant at, String who, AuditKind kind, Text act, String hash) {}
}
