package it.sportello.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Looks at passwords unless there were too many wrong ones. Whatever is wrong takes the same time
 * and gets the same words: an unknown name, a wrong password, somebody who was disabled.
 */
@Component
class CountingDoor extends DaoAuthenticationProvider {

  private static final int STRIPES = 256;

  private final LoginTries tries;
  private final Object[] stripes =
      IntStream.range(0, STRIPES).mapToObj(i -> new Object()).toArray();

  CountingDoor(LoginTries tries, UserDetailsService people, PasswordEncoder passwords) {
    super(people);
    this.tries = tries;
    setPasswordEncoder(passwords);
    setPreAuthenticationChecks(person -> {});
    setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
  }

  /** One try at a time for an account from an address, so that many at once do not slip by. */
  @Override
  public Authentication authenticate(Authentication asked) {
    String account = String.valueOf(asked.getName());
    String address = address(asked);
    String pair = LoginTries.pair(account, address);
    synchronized (stripes[Math.floorMod(pair.hashCode(), STRIPES)]) {
      Optional<Duration> wait = tries.waiting(account, address);
      if (wait.isPresent()) {
        throw new TooManyTries(wait.get());
      }
      return counted(asked, account, address);
    }
  }

  private Authentication counted(Authentication asked, String account, String address) {
    try {
      Authentication known = super.authenticate(asked);
      tries.succeeded(account, address);
      return known;
    } catch (AuthenticationException wrong) {
      if (!(wrong instanceof AuthenticationServiceException)) {
        tries.failed(account, address);
      }
      throw wrong;
    }
  }

  private static String address(Authentication asked) {
    return asked.getDetails() instanceof WebAuthenticationDetails web
        ? web.getRemoteAddress()
        : "none";
  }
}
