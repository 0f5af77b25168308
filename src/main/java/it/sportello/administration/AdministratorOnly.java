package it.sportello.administration;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.audit.Chain;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import org.springframework.stereotype.Component;

/** Lets administrators through and nobody else, and writes down what they change. */
@Component
class AdministratorOnly {

  private final CurrentActor currentActor;
  private final Audit audit;

  AdministratorOnly(CurrentActor currentActor, Audit audit) {
    this.currentActor = currentActor;
    this.audit = audit;
  }

  Actor require(String what) {
    Actor actor = currentActor.get();
    if (!actor.is(Role.ADMINISTRATOR)) {
      audit.refused(Chain.HOUSE, actor, what);
      throw new NotPermitted(actor, what);
    }
    return actor;
  }

  /** In the transaction of the change; {@code subject} names by reference, never a person. */
  void changed(String what, String subject) {
    audit.record(Chain.HOUSE, currentActor.get(), AuditKind.ADMINISTRATION, what, subject);
  }
}
