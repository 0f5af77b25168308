package it.sportello.audit;

import java.util.Optional;

/** Goes from line to line, chain after chain, and stops believing at the first that breaks. */
final class ChainWalk {

  private AuditEntry last;
  private String broken;
  private long entries;
  private long chains;

  void next(AuditEntry entry) {
    entries++;
    boolean same = last != null && last.chain().equals(entry.chain());
    if (!same) {
      chains++;
    }
    if (broken == null) {
      broken = fault(entry, same ? last.seq() : 0, same ? last.hash() : AuditEntry.NOTHING_BEFORE);
    }
    last = entry;
  }

  Optional<String> broken() {
    return Optional.ofNullable(broken);
  }

  long entries() {
    return entries;
  }

  long chains() {
    return chains;
  }

  private static String fault(AuditEntry entry, long before, String hash) {
    if (entry.seq() != before + 1) {
      return "chain %s: entry %d is missing".formatted(entry.chain(), before + 1);
    }
    return entry.follows(hash)
        ? null
        : "chain %s: entry %d is not what was written".formatted(entry.chain(), entry.seq());
  }
}
