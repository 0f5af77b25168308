package it.sportello.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The root of a day (of Europe/Rome): the hash over the root before it and over the last line of
 * each chain that has grown since, signed.
 */
record AuditRoot(
    long number, LocalDate day, Instant madeAt, String root, String keyId, String signature) {

  /** The last line of a chain when the root was made. */
  record Leaf(Chain chain, long seq, String hash) {}

  static String hash(String previous, long number, LocalDate day, List<Leaf> leaves) {
    List<String> parts = new ArrayList<>(List.of(previous, Long.toString(number), day.toString()));
    for (Leaf leaf : leaves) {
      parts.addAll(List.of(leaf.chain().value(), Long.toString(leaf.seq()), leaf.hash()));
    }
    return AuditEntry.sha256(parts);
  }
}
