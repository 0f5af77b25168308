package it.sportello.administration;

import it.sportello.forms.FieldCheck;
import it.sportello.identity.ActorId;
import it.sportello.identity.Duties;
import it.sportello.identity.Identity;
import it.sportello.identity.Invitations;
import it.sportello.identity.LastAdministrator;
import it.sportello.identity.NewPerson;
import it.sportello.identity.Registrant;
import it.sportello.identity.Registry;
import it.sportello.identity.Role;
import it.sportello.identity.UsernameTaken;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after people: who is invited, what they do, who may come in; for administrators. */
@Service
@Transactional
public class Staffing {

  private static final FieldCheck.Context ANYWHERE = new FieldCheck.Context("");

  private final AdministratorOnly door;
  private final Registry registry;
  private final Identity identity;
  private final Invitations invitations;
  private final InvitationMail mail;
  private final DutyRules rules;
  private final FieldCheck taxCodes;

  Staffing(
      AdministratorOnly door,
      Registry registry,
      Identity identity,
      Invitations invitations,
      InvitationMail mail,
      DutyRules rules,
      List<FieldCheck> checks) {
    this.door = door;
    this.registry = registry;
    this.identity = identity;
    this.invitations = invitations;
    this.mail = mail;
    this.rules = rules;
    this.taxCodes =
        checks.stream().filter(check -> check.name().equals("taxCode")).findFirst().orElseThrow();
  }

  /** Who was invited; the link is there only if no mail server could take it to them. */
  public record Invited(ActorId id, Optional<String> link) {}

  @Transactional(readOnly = true)
  public Registry.Page search(String text, int page) {
    door.require("people");
    return registry.search(text, page);
  }

  /** The people that follow somebody by name; from the beginning, if there is nobody. */
  @Transactional(readOnly = true)
  public List<Registrant> after(Optional<ActorId> last, String text, int most) {
    door.require("people");
    return registry.after(last, text, most);
  }

  @Transactional(readOnly = true)
  public Registrant find(ActorId id) {
    door.require("people");
    return registry.find(id);
  }

  @Transactional(readOnly = true)
  public Optional<Invitations.Open> invitation(ActorId id) {
    door.require("people");
    return invitations.openFor(id);
  }

  /** Makes somebody known, and sends the link; they may also come by their provider. */
  public Invited invite(InvitedPerson typed) {
    door.require("invitePerson");
    var faults = new Faults();
    faults.text("name", typed.name(), Faults.LONGEST_NAME).mail("email", typed.email(), true);
    checkTaxCode(typed.taxCode(), faults);
    Duties duties = rules.duties(typed, faults);
    faults.refuseIfAny();
    var contacts = new NewPerson.Contacts(typed.taxCode(), typed.email(), null);
    ActorId id;
    try {
      id = registry.invite(typed.name(), contacts, duties);
    } catch (UsernameTaken taken) {
      faults.add(
          "email",
          "Con questo indirizzo è già registrata un’altra persona.",
          "Somebody else is known by this address.");
      faults.refuseIfAny();
      throw taken;
    }
    door.changed("invitePerson", id + " " + inShort(duties));
    return new Invited(id, send(id));
  }

  /** A new link; those before it stop working. */
  public Invited inviteAgain(ActorId id) {
    door.require("renewInvitation");
    registry.find(id);
    door.changed("renewInvitation", id.value());
    return new Invited(id, send(id));
  }

  public void revokeInvitation(ActorId id) {
    door.require("revokeInvitation");
    if (invitations.revoke(id)) {
      door.changed("revokeInvitation", id.value());
    }
  }

  /** Other roles, offices or body, from the next page on; being an applicant is not touched. */
  public void assign(ActorId id, Set<Role> roles, Set<String> offices, String authority) {
    door.require("assignDuties");
    var typed = new InvitedPerson("", "", "", roles, offices, authority);
    var faults = new Faults();
    Duties given = rules.duties(typed, faults);
    faults.refuseIfAny();
    Set<Role> all = new HashSet<>(given.roles());
    if (registry.find(id).duties().roles().contains(Role.APPLICANT)) {
      all.add(Role.APPLICANT);
    }
    try {
      registry.assign(id, new Duties(all, given.offices(), given.authority()));
    } catch (LastAdministrator last) {
      faults.add(
          "roles",
          "È l’ultimo amministratore: nominane prima un altro.",
          "This is the last administrator: name another one first.");
      faults.refuseIfAny();
    }
    door.changed("assignDuties", id + " " + inShort(given));
  }

  /** At once, with all sessions; fails with {@link LastAdministrator}. */
  public void shutOut(ActorId id) {
    door.require("shutOutPerson");
    registry.shutOut(id);
    invitations.revoke(id);
    door.changed("shutOutPerson", id.value());
  }

  public void letIn(ActorId id) {
    door.require("letInPerson");
    identity.enable(id);
    door.changed("letInPerson", id.value());
  }

  private Optional<String> send(ActorId id) {
    return mail.send(registry.find(id).person(), invitations.invite(id));
  }

  private void checkTaxCode(String code, Faults faults) {
    taxCodes.findings(code, ANYWHERE).forEach(f -> faults.add("taxCode", f.message()));
    if (registry.worksHere(code)) {
      faults.add(
          "taxCode",
          "Chi ha questo codice fiscale lavora già qui: cambia i suoi compiti.",
          "Whoever has this tax code works here already: change their duties.");
    }
  }

  private static String inShort(Duties duties) {
    return Stream.of(
            duties.roles().stream().map(Role::name),
            duties.offices().stream().map(Object::toString),
            Optional.ofNullable(duties.authority()).map(Object::toString).stream())
        .flatMap(parts -> parts.sorted())
        .collect(Collectors.joining(" "));
  }
}
