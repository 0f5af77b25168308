package it.sportello.conferences.rules;

import it.sportello.law.LegalBasis;
import java.util.List;

/** What a body says in a conference, or is held to have said. */
public sealed interface Position {

  /** Assent as it stands. */
  record Assent() implements Position {}

  /** Assent on conditions, each of them stated. */
  record ConditionalAssent(List<String> conditions) implements Position {
    public ConditionalAssent {
      conditions = List.copyOf(conditions);
    }
  }

  /** Dissent with reasons, and what would overcome it. */
  record Dissent(String reasons, String remedy) implements Position {
    @Override
    @LegalBasis("L. 241/1990, art. 14-bis, commi 3 e 4")
    public Position inLaw() {
      return reasons.isBlank() ? new Assent() : this;
    }
  }

  /** Nothing said within the term. */
  record Silence() implements Position {
    @Override
    @LegalBasis("L. 241/1990, art. 14-bis, c. 4")
    public Position inLaw() {
      return new Assent();
    }
  }

  /** Given without reasons, or without saying whether it is assent or dissent. */
  record LackingRequisites() implements Position {
    @Override
    @LegalBasis("L. 241/1990, art. 14-bis, c. 4")
    public Position inLaw() {
      return new Assent();
    }
  }

  /** The position as the law counts it. */
  default Position inLaw() {
    return this;
  }
}
