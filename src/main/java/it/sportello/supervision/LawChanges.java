package it.sportello.supervision;

import it.sportello.deadlines.ComingRows;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import java.util.List;
import org.springframework.stereotype.Service;

/** What changes in the law soon, and for which open cases; for supervisors. */
@Service
public class LawChanges {

  /** How far ahead one looks. */
  public static final int DAYS = 90;

  private static final int SHOWN = 100;

  private final ComingRows rows;
  private final CurrentActor currentActor;

  LawChanges(ComingRows rows, CurrentActor currentActor) {
    this.rows = rows;
    this.currentActor = currentActor;
  }

  /** The rows to come, the next first. */
  public List<ComingRows.Change> toCome() {
    Actor actor = currentActor.get();
    if (!actor.is(Role.SUPERVISOR)) {
      throw new NotPermitted(actor, "lawChanges");
    }
    return rows.within(DAYS, SHOWN);
  }
}
