package it.sportello.identity;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is acting now. Roles and offices come from the database at each call, so that a person who
 * was moved or disabled stops at the next request. A thread without a security context is the house
 * itself (timers); a web request always has one, at least an anonymous one.
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
    return people
        .findById(loggedIn.id().value())
        .filter(Person::enabled)
        .map(person -> person.actor(loggedIn))
        .or(() -> links.actor(loggedIn.id()))
        .orElseThrow(NotAuthenticated::new);
  }
}
