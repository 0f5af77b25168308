package it.sportello.administration;

import it.sportello.identity.Duties;
import it.sportello.identity.Role;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Competence;
import it.sportello.territory.OfficeId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which roles go together with which office or body. */
@Component
class DutyRules {

  /** The roles that an administrator gives; applicants make themselves known. */
  static final List<Role> GIVEN =
      List.of(
          Role.OFFICER,
          Role.HEAD,
          Role.BODY_OFFICER,
          Role.BODY_HEAD,
          Role.SUPERVISOR,
          Role.ADMINISTRATOR);

  private static final Set<Role> OF_OFFICE = EnumSet.of(Role.OFFICER, Role.HEAD);

  private final Competence competence;

  DutyRules(Competence competence) {
    this.competence = competence;
  }

  /** What was typed as duties; the faults say what does not fit. */
  Duties duties(InvitedPerson typed, Faults faults) {
    Set<Role> roles = typed.roles().stream().filter(GIVEN::contains).collect(Collectors.toSet());
    if (roles.contains(Role.BODY_HEAD)) {
      roles.add(Role.BODY_OFFICER);
    }
    if (roles.isEmpty()) {
      faults.add("roles", "Scegli almeno un ruolo.", "Choose at least one role.");
    }
    return new Duties(roles, offices(typed, roles, faults), authority(typed, roles, faults));
  }

  private Set<OfficeId> offices(InvitedPerson typed, Set<Role> roles, Faults faults) {
    boolean needed = roles.stream().anyMatch(OF_OFFICE::contains);
    if (needed && typed.offices().isEmpty()) {
      faults.add(
          "offices",
          "Chi istruisce o dirige appartiene ad almeno un ufficio.",
          "Officers and heads belong to at least one office.");
    }
    if (!needed && !typed.offices().isEmpty()) {
      faults.add(
          "offices",
          "Un ufficio si assegna solo a istruttori e dirigenti.",
          "Only officers and heads have an office.");
    }
    Set<OfficeId> known =
        typed.offices().stream()
            .filter(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
            .map(OfficeId::new)
            .filter(competence::isOffice)
            .collect(Collectors.toSet());
    if (known.size() < typed.offices().size()) {
      faults.add("offices", "Questo ufficio non esiste.", "There is no such office.");
    }
    return known;
  }

  private AuthorityId authority(InvitedPerson typed, Set<Role> roles, Faults faults) {
    boolean needed = roles.contains(Role.BODY_OFFICER);
    if (typed.authority().isEmpty()) {
      if (needed) {
        faults.add("authority", "Scegli l’ente per cui parla.", "Choose the body they speak for.");
      }
      return null;
    }
    if (!needed) {
      faults.add(
          "authority",
          "Un ente si assegna solo a chi parla per un ente.",
          "Only officers of a body have a body.");
    }
    boolean readable = typed.authority().matches("[a-z0-9]+(-[a-z0-9]+)*");
    if (!readable || !competence.isAuthority(new AuthorityId(typed.authority()))) {
      faults.add("authority", "Questo ente non esiste.", "There is no such body.");
      return null;
    }
    return new AuthorityId(typed.authority());
  }
}
