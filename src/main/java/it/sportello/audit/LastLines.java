package it.sportello.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What this node knows of the ends of the last ten thousand chains that grew; it may be wrong,
 * since other nodes write too and transactions fail, and whoever uses it finds out.
 */
class LastLines {

  private static final int KEPT = 10_000;

  private final Map<Chain, Place> places =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Chain, Place> eldest) {
          return size() > KEPT;
        }
      };

  /** A line that another one follows. */
  record Place(long seq, String hash) {

    static final Place NONE = new Place(0, AuditEntry.NOTHING_BEFORE);
  }

  synchronized Optional<Place> of(Chain chain) {
    return Optional.ofNullable(places.get(chain));
  }

  synchronized void keep(AuditEntry written) {
    places.put(written.chain(), new Place(written.seq(), written.hash()));
  }
}
