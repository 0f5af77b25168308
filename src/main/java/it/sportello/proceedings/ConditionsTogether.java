package it.sportello.proceedings;

import it.sportello.conferences.BodyCondition;
import it.sportello.conferences.ConditionMerging;
import it.sportello.conferences.MergedCondition;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the conditions of all bodies together before the determination: none twice, none lost. */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 14-quater, c. 1")
public class ConditionsTogether {

  private final CaseAccess access;
  private final StepGate gate;
  private final ConditionMerging merging;
  private final Journal journal;

  ConditionsTogether(CaseAccess access, StepGate gate, ConditionMerging merging, Journal journal) {
    this.access = access;
    this.gate = gate;
    this.merging = merging;
    this.journal = journal;
  }

  /** What the bodies wrote, and what the determination will say. */
  public record Sheet(List<BodyCondition> written, List<MergedCondition> merged) {

    public boolean isEmpty() {
      return written.isEmpty();
    }
  }

  @Transactional
  public Sheet sheet(CaseNumber number) {
    access.toRead(number);
    return new Sheet(merging.written(number), merging.merged(number));
  }

  /** Keeps the conditions as the officer put them together; each written one must be in one. */
  public void merge(CaseNumber number, List<MergedCondition> conditions) {
    gate.staff(number, Step.ADOPT_DETERMINATION);
    if (conditions.stream().anyMatch(condition -> condition.words().isBlank())) {
      throw new StepRefused(
          "conditions", "Scrivi il testo di ogni condizione che ne riunisce altre.");
    }
    List<String> known = merging.written(number).stream().map(BodyCondition::key).toList();
    if (conditions.stream().anyMatch(c -> c.keys().isEmpty() || !known.containsAll(c.keys()))) {
      throw new StepRefused(
          "conditions",
          "Segna quali condizioni degli enti riunisce ogni riga: non se ne aggiungono.");
    }
    List<BodyCondition> lost = merging.lostBy(number, conditions);
    if (!lost.isEmpty()) {
      throw new StepRefused(
          "conditions",
          "Manca una condizione di %s: «%s».",
          lost.get(0).body(),
          lost.get(0).words());
    }
    merging.merge(number, conditions);
    journal.happened(
        number, EventKind.CONDITIONS_MERGED, "%d condizioni".formatted(conditions.size()));
  }
}
