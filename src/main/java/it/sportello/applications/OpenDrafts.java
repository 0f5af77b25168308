package it.sportello.applications;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.forms.Form;
import it.sportello.forms.Reconciliation;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a new version of a form would do to the drafts that are open on it: numbers, no names. */
@Service
@Transactional(readOnly = true)
public class OpenDrafts {

  private static final Limit MOST = Limit.of(2_000);

  private final StoredApplications stored;
  private final ApplicationForms forms;
  private final Catalogue catalogue;
  private final CurrentActor currentActor;

  OpenDrafts(
      StoredApplications stored,
      ApplicationForms forms,
      Catalogue catalogue,
      CurrentActor currentActor) {
    this.stored = stored;
    this.forms = forms;
    this.catalogue = catalogue;
    this.currentActor = currentActor;
  }

  /**
   * How many drafts are open, in how many an answer has no place any more, in how many one moves to
   * another section, and in how many a question must be answered that was not there.
   */
  public record Effect(int drafts, int losing, int moving, int asked) {}

  /** For administrators; looks at the 2,000 drafts that were touched last. */
  public Effect of(Form fresh) {
    Actor actor = currentActor.get();
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotPermitted(actor, "openDrafts");
    }
    List<String> procedures =
        catalogue.procedures().stream()
            .filter(procedure -> fresh.id().equals(procedure.form()))
            .map(Procedure::code)
            .toList();
    List<Reconciliation> changes =
        stored
            .findByCaseNumberIsNullAndProcedureCodeInOrderByUpdatedAtDesc(procedures, MOST)
            .stream()
            .map(Application::view)
            .filter(forms::isHere)
            .filter(draft -> forms.of(draft).isNational() == fresh.isNational())
            .map(draft -> forms.reconcile(draft, fresh))
            .toList();
    return new Effect(
        changes.size(),
        count(changes, Reconciliation::left),
        count(changes, Reconciliation::moved),
        count(changes, Reconciliation::added));
  }

  private static int count(List<Reconciliation> changes, Function<Reconciliation, List<?>> what) {
    return (int) changes.stream().filter(change -> !what.apply(change).isEmpty()).count();
  }
}
