package it.sportello.api;

import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets everybody into their own part of the interface, as the pages do. */
@ControllerAdvice(basePackageClasses = ApiDoor.class)
class ApiDoor {

  private final CurrentActor currentActor;

  ApiDoor(CurrentActor currentActor) {
    this.currentActor = currentActor;
  }

  /** The desk is for officers, consultations for bodies too, the figures for supervisors. */
  @ModelAttribute
  void admit(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (path.startsWith(Routes.DESK)) {
      admit(path, Actor::isStaff);
    } else if (path.startsWith(Routes.CONSULTATIONS)) {
      admit(path, actor -> actor.is(Role.BODY_OFFICER));
    } else if (path.startsWith(Routes.WORK_LIST)) {
      admit(path, actor -> actor.isStaff() || actor.is(Role.BODY_OFFICER));
    } else if (path.startsWith(Routes.DASHBOARD)) {
      admit(path, actor -> actor.is(Role.SUPERVISOR));
    }
  }

  private void admit(String path, Predicate<Actor> isAdmitted) {
    Actor actor = currentActor.get();
    if (!isAdmitted.test(actor)) {
      throw new NotPermitted(actor, path);
    }
  }
}
