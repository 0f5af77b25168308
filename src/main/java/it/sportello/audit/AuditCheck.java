package it.sportello.audit;

import it.sportello.audit.AuditRoot.Leaf;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the whole record again and names the first link that does not hold: a line changed, taken
 * out, put in, moved, or cut off at the end of a chain that a signed root has seen.
 */
@Service
@Transactional(readOnly = true)
public class AuditCheck {

  private final AuditRows rows;
  private final RootRows roots;
  private final RootKey key;

  AuditCheck(AuditRows rows, RootRows roots, RootKey key) {
    this.rows = rows;
    this.roots = roots;
    this.key = key;
  }

  public AuditVerdict verify() {
    var walk = new ChainWalk();
    rows.each(walk::next);
    List<AuditRoot> signed = roots.all();
    Optional<String> broken = walk.broken().or(() -> firstBroken(signed));
    return new AuditVerdict(walk.entries(), walk.chains(), signed.size(), broken);
  }

  /** Whether the lines of one chain hold, one after the other. */
  public boolean holds(Chain chain) {
    var walk = new ChainWalk();
    rows.of(chain).forEach(walk::next);
    return walk.broken().isEmpty();
  }

  private Optional<String> firstBroken(List<AuditRoot> signed) {
    String previous = AuditEntry.NOTHING_BEFORE;
    long number = 0;
    for (AuditRoot root : signed) {
      number++;
      Optional<String> broken = broken(root, number, previous);
      if (broken.isPresent()) {
        return broken;
      }
      previous = root.root();
    }
    return Optional.empty();
  }

  private Optional<String> broken(AuditRoot root, long number, String previous) {
    List<Leaf> leaves = roots.leaves(root);
    if (root.number() != number) {
      return Optional.of("root %d is missing".formatted(number));
    }
    if (!AuditRoot.hash(previous, number, root.day(), leaves).equals(root.root())) {
      return Optional.of(
          "root %d (%s) is not the hash of its leaves".formatted(number, root.day()));
    }
    if (!root.keyId().equals(key.id())) {
      return Optional.of("root %d (%s) was signed with another key".formatted(number, root.day()));
    }
    if (!key.signed(root.root(), root.signature())) {
      return Optional.of("root %d (%s): the signature is false".formatted(number, root.day()));
    }
    return leaves.stream()
        .filter(leaf -> roots.hashAt(leaf).filter(leaf.hash()::equals).isEmpty())
        .findFirst()
        .map(
            leaf ->
                "chain %s: entry %d, seen by root %d (%s), is missing or another"
                    .formatted(leaf.chain(), leaf.seq(), number, root.day()));
  }
}
