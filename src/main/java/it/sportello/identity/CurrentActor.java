package it.sportello.identity;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who is acting now. Roles and offices come from the database once a request, so that a person who
 * was moved or disabled stops at the next one; without a request, at each call. A thread without a
 * security context is the house itself (timers); a web request always has one, at least an
 * anonymous one.
 */
@Component
public class CurrentActor {

  private final People people;
  private final BodyLinks links;

  CurrentActor(People people, BodyLinks links) {
    this.people = people;
    this.links = links;
  }

  @Transactional(readOnly = true)
  public Actor get() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null) {
      return Actor.SYSTEM;
    }
    if (authentication instanceof AnonymousAuthenticationToken
        || !(authentication.getPrincipal() instanceof LoggedIn loggedIn)) {
      throw new NotAuthenticated();
    }
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    String key = CurrentActor.class.getName() + ":" + loggedIn.id();
    if (request != null
        && request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) instanceof Actor known) {
      return known;
    }
    Actor actor = find(loggedIn);
    if (request != null) {
      request.setAttribute(key, actor, RequestAttributes.SCOPE_REQUEST);
    }
    return actor;
  }

  private Actor find(LoggedIn loggedIn) {
    return people
        .findById(loggedIn.id().value())
        .filter(Person::enabled)
        .map(person -> person.actor(loggedIn))
        .or(() -> links.actor(loggedIn.id()))
        .orElseThrow(NotAuthenticated::new);
  }
}
