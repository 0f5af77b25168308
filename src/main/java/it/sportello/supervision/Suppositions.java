package it.sportello.supervision;

import it.sportello.deadlines.Recount;
import it.sportello.deadlines.rules.Term;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What would become of the open cases if a term were longer or shorter; nothing is touched. */
@Service
public class Suppositions {

  /** The longest term that can be supposed. */
  public static final int LONGEST = 1_000;

  private static final int SHOWN = 200;

  private final Recount recount;
  private final CurrentActor currentActor;

  Suppositions(Recount recount, CurrentActor currentActor) {
    this.recount = recount;
    this.currentActor = currentActor;
  }

  /** The rows of the table of terms. */
  public List<Term> rows() {
    supervisor();
    return recount.rows();
  }

  /** The clocks whose last day would be another; empty if there is no row of that name. */
  public Optional<Recount.Report> ifItLasted(String rowName, int amount) {
    supervisor();
    return recount.rows().stream()
        .filter(row -> row.name().equals(rowName))
        .findFirst()
        .map(row -> recount.ifItLasted(row, Math.max(1, Math.min(amount, LONGEST)), SHOWN));
  }

  private void supervisor() {
    Actor actor = currentActor.get();
    if (!actor.is(Role.SUPERVISOR) && !actor.is(Role.SYSTEM)) {
      throw new NotPermitted(actor, "suppose");
    }
  }
}
