package it.sportello.conferences.rules;

import it.sportello.conferences.rules.Outcome.Favourable;
import it.sportello.law.LegalBasis;
import java.util.List;

/** From when the determination that ends a conference has effect. */
@LegalBasis("L. 241/1990, art. 14-quater, c. 3")
public enum Efficacy {
  /** At once: nobody who may oppose it has dissented. */
  IMMEDIATE,
  /** Only when the remedies of those who dissented on a qualified interest are over. */
  SUSPENDED,
  /** Again, after the remedies: definitively. */
  DEFINITIVE,
  /** Never: it is unfavourable, or an opposition was upheld. */
  NONE;

  /** The efficacy of a determination with that outcome, taken over these voices. */
  public static Efficacy of(Outcome outcome, List<Voice> voices) {
    if (!(outcome instanceof Favourable)) {
      return NONE;
    }
    return voices.stream().anyMatch(Voice::isQualifiedDissent) ? SUSPENDED : IMMEDIATE;
  }
}
