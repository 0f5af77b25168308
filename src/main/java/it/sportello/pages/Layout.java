package it.sportello.pages;

import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.LoggedIn;
import it.sportello.identity.Role;
import it.sportello.notices.Notices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows around its content: who is logged in, where to go, unread notices. */
@ControllerAdvice
class Layout {

  private static final String SESSION_EXPIRED = "kept";

  private final CurrentActor currentActor;
  private final Notices notices;
  private final boolean demo;

  Layout(CurrentActor currentActor, Notices notices, Environment environment) {
    this.currentActor = currentActor;
    this.notices = notices;
    this.demo = environment.acceptsProfiles(Profiles.of("demo"));
  }

  @ModelAttribute("demo")
  boolean demo() {
    return demo;
  }

  @ModelAttribute("path")
  String path(HttpServletRequest request) {
    return request.getRequestURI();
  }

  /** Null when nobody is logged in. */
  @ModelAttribute("me")
  Actor me() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof LoggedIn
        ? currentActor.get()
        : null;
  }

  @ModelAttribute("unread")
  long unread() {
    return Optional.ofNullable(me()).map(me -> notices.unread(Addresses.of(me))).orElse(0L);
  }

  @ModelAttribute("menu")
  List<MenuItem> menu() {
    return Optional.ofNullable(me()).map(Layout::menuOf).orElse(List.of());
  }

  @ModelAttribute(SESSION_EXPIRED)
  KeptForm kept(HttpServletRequest request) {
    return "GET".equals(request.getMethod()) ? KeptForm.take(request).orElse(null) : null;
  }

  private static List<MenuItem> menuOf(Actor me) {
    return Arrays.stream(MenuItem.values()).filter(item -> item.isFor(me)).toList();
  }

  /** The entries of the menu, each with its path and the roles that see it. */
  enum MenuItem {
    MY_CASES("/pratiche", Role.APPLICANT),
    PROCEDURES("/procedimenti", Role.APPLICANT),
    DESK("/scrivania", Role.OFFICER, Role.HEAD, Role.BODY_OFFICER),
    CASES("/scrivania/pratiche", Role.OFFICER, Role.HEAD),
    DASHBOARD("/cruscotto", Role.SUPERVISOR),
    PEOPLE("/amministrazione/persone", Role.ADMINISTRATOR),
    OFFICES("/amministrazione/uffici", Role.ADMINISTRATOR),
    BODIES("/amministrazione/enti", Role.ADMINISTRATOR),
    SERVICES("/amministrazione/competenze", Role.ADMINISTRATOR),
    STUDIO("/amministrazione/moduli", Role.ADMINISTRATOR),
    RECORD("/amministrazione/registro", Role.ADMINISTRATOR),
    INCIDENTS("/guasti", Role.SUPERVISOR, Role.ADMINISTRATOR);

    private final String path;
    private final List<Role> roles;

    MenuItem(String path, Role... roles) {
      this.path = path;
      this.roles = List.of(roles);
    }

    public String path() {
      return path;
    }

    boolean isFor(Actor me) {
      return me.confinedTo().isEmpty() && roles.stream().anyMatch(me::is);
    }
  }
}
