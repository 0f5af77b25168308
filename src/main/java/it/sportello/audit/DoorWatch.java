package it.sportello.audit;

import it.sportello.identity.Identity;
import it.sportello.identity.LoggedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Records who comes in and who is not let in; a name that is not known is not kept. */
@Component
class DoorWatch {

  private static final String UNKNOWN = "unknown";

  private final Audit audit;
  private final Identity identity;

  DoorWatch(Audit audit, Identity identity) {
    this.audit = audit;
    this.identity = identity;
  }

  @EventListener
  void cameIn(InteractiveAuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof LoggedIn person) {
      audit.atTheDoor(person.id().value(), AuditKind.LOGIN, "login");
    }
  }

  @EventListener
  void notLetIn(AbstractAuthenticationFailureEvent event) {
    String who =
        identity
            .findByUsername(event.getAuthentication().getName())
            .map(person -> person.id().value())
            .orElse(UNKNOWN);
    audit.atTheDoor(who, AuditKind.LOGIN_REFUSED, reason(event));
  }

  private static String reason(AbstractAuthenticationFailureEvent event) {
    return event.getClass().getSimpleName().replaceAll("Authentication|Event", "");
  }
}
