package it.sportello.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * One line of a chain. {@code actor} and {@code subject} are references (ids), never names; {@code
 * hash} is the SHA-256 of the line together with the hash of the line before.
 */
public record AuditEntry(
    Chain chain,
    long seq,
    Instant at,
    String actor,
    AuditKind kind,
    String what,
    String subject,
    String hash) {

  /** What the first line of a chain follows. */
  static final String NOTHING_BEFORE = "0".repeat(64);

  private static final int LONGEST_SUBJECT = 100;

  /** What is to be recorded, before it has its place in a chain. */
  record Draft(Chain chain, Instant at, String actor, AuditKind kind, String what, String subject) {

    Draft {
      at = at.truncatedTo(ChronoUnit.MICROS);
      subject =
          subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    AuditEntry after(long last, String previous) {
      long seq = last + 1;
      String hash = hash(previous, this, seq);
      return new AuditEntry(chain, seq, at, actor, kind, what, subject, hash);
    }
  }

  /** Whether the line is what was written after a line with that hash. */
  boolean follows(String previous) {
    return hash(previous, new Draft(chain, at, actor, kind, what, subject), seq).equals(hash);
  }

  private static String hash(String previous, Draft line, long seq) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, line.at());
    return sha256(
        List.of(
            previous,
            line.chain().value(),
            Long.toString(seq),
            Long.toString(micros),
            line.actor(),
            line.kind().name(),
            line.what(),
            line.subject()));
  }

  /** Each part with its length before it, so that no two lists read alike. */
  static String sha256(List<String> parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
