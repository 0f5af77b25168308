package it.sportello.deadlines;

import it.sportello.law.CaseNumber;
import it.sportello.law.InHand;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The clocks of the cases that a transaction touches, read once in it: a verb asks for its terms
 * many times, and nobody else may move the clocks of a case that the verb has locked.
 */
@Component
class ClocksInHand {

  private final Clocks clocks;
  private final EntityManager context;
  private final InHand<Map<CaseNumber, List<CaseClock>>> hand = new InHand<>(HashMap::new);

  ClocksInHand(Clocks clocks, EntityManager context) {
    this.clocks = clocks;
    this.context = context;
  }

  /** The clocks of the case in the order in which they were started. */
  List<CaseClock> of(CaseNumber number) {
    return List.copyOf(read(number));
  }

  /** The last round of that term for that subject. */
  Optional<CaseClock> latest(ClockKey key) {
    return read(key.number()).stream()
        .filter(kept -> kept.key().equals(key))
        .max(Comparator.comparingInt(CaseClock::round));
  }

  void keep(CaseClock started) {
    List<CaseClock> known = read(started.key().number());
    known.add(clocks.save(started));
  }

  private List<CaseClock> read(CaseNumber number) {
    if (!InHand.isPossible()) {
      return stored(number);
    }
    return hand.get()
        .compute(
            number, (same, held) -> held != null && areStillHeld(held) ? held : stored(number));
  }

  /** Who empties the persistence context drops what it holds: then it is read again. */
  private boolean areStillHeld(List<CaseClock> held) {
    return held.stream().allMatch(context::contains);
  }

  private List<CaseClock> stored(CaseNumber number) {
    return new ArrayList<>(clocks.findByCaseNumberOrderById(number.value()));
  }
}
