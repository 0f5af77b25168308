package it.sportello.identity;

import java.util.Set;

/** By which entrance somebody came; no entrance gives more than the roles of its family. */
public enum Family {
  /** Citizens, professionals, firms: SPID, CIE, eIDAS. */
  CITIZEN(Set.of(Role.APPLICANT)),
  /** Staff of municipalities, unions and the metropolitan city. */
  STAFF(Set.of(Role.OFFICER, Role.HEAD, Role.SUPERVISOR, Role.ADMINISTRATOR)),
  /** Officers of the bodies that are consulted. */
  BODY(Set.of(Role.BODY_OFFICER, Role.BODY_HEAD)),
  /** The house's own log-in, which is of every family. */
  HOUSE(Set.of(Role.values()));

  private final Set<Role> roles;

  Family(Set<Role> roles) {
    this.roles = roles;
  }

  public Set<Role> roles() {
    return roles;
  }
}
