package it.sportello.demo;

import it.sportello.identity.Identity;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Lets a scene of the demo city be played by one of its people. */
@Component
@Profile("demo")
class Acting {

  private final Identity identity;

  Acting(Identity identity) {
    this.identity = identity;
  }

  <T> T as(String username, Supplier<T> scene) {
    SecurityContext before = SecurityContextHolder.getContext();
    UserDetails person = identity.loadUserByUsername(username);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    SecurityContextHolder.setContext(context);
    try {
      return scene.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  void as(String username, Runnable scene) {
    as(
        username,
        () -> {
          scene.run();
          return null;
        });
  }
}
