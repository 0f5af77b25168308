package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.administration.InvitedPerson;
import it.sportello.administration.Staffing;
import it.sportello.identity.ActorId;
import it.sportello.identity.Registrant;
import it.sportello.identity.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People, for administrators: found, invited, given duties, shut out and let in again. */
@RestController
@RequestMapping(Routes.PEOPLE)
class PeopleController {

  private final Staffing staffing;

  PeopleController(Staffing staffing) {
    this.staffing = staffing;
  }

  /** Somebody to be invited; {@code authority} only for officers of a body. */
  record NewPersonBody(
      @NotNull String name,
      @NotNull String taxCode,
      @NotNull String email,
      @NotNull Set<Role> roles,
      Set<String> offices,
      String authority) {}

  /** The duties that somebody has from now on. */
  record DutiesBody(@NotNull Set<Role> roles, Set<String> offices, String authority) {}

  /** Somebody with their duties. */
  record PersonShape(
      String id,
      String username,
      String name,
      Optional<String> taxCode,
      Optional<String> email,
      List<String> roles,
      List<String> offices,
      Optional<String> authority,
      boolean enabled) {

    static PersonShape of(Registrant one) {
      var duties = one.duties();
      return new PersonShape(
          one.person().id().value(),
          one.person().username(),
          one.person().name(),
          Optional.ofNullable(one.taxCode()),
          Optional.ofNullable(one.person().email()),
          duties.roles().stream().map(Enum::name).sorted().toList(),
          duties.offices().stream().map(Object::toString).sorted().toList(),
          Optional.ofNullable(duties.authority()).map(Object::toString),
          one.enabled());
    }
  }

  @Operation(summary = "Le persone, per nome; si cerca in nome, posta e codice fiscale.")
  @GetMapping
  Listing<PersonShape> search(
      @RequestParam(defaultValue = "") String cerca,
      @RequestParam(defaultValue = "") String dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    int size = Listing.size(limite);
    Optional<ActorId> last = dopo.isEmpty() ? Optional.empty() : Optional.of(Keys.person(dopo));
    return Listing.page(
        staffing.after(last, cerca, size + 1),
        size,
        one -> one.person().id().value(),
        PersonShape::of);
  }

  @Operation(summary = "Una persona con i suoi compiti.")
  @GetMapping("/{person}")
  ResponseEntity<PersonShape> show(@PathVariable ActorId person) {
    return shown(person);
  }

  /** The link never comes back here: replies are kept, links are not. */
  @Operation(summary = "Invita una persona; il collegamento parte per posta.")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<PersonShape> invite(@Valid @RequestBody NewPersonBody body) {
    var typed =
        new InvitedPerson(
            body.name(),
            body.taxCode(),
            body.email(),
            body.roles(),
            body.offices(),
            body.authority());
    ActorId id = staffing.invite(typed).id();
    Registrant made = staffing.find(id);
    return ResponseEntity.created(URI.create(Routes.PEOPLE + "/" + id))
        .eTag(Versions.of(made))
        .body(PersonShape.of(made));
  }

  @Operation(summary = "Cambia ruoli, uffici o ente di una persona.")
  @PutMapping("/{person}/compiti")
  @Transactional
  public ResponseEntity<PersonShape> assign(
      @PathVariable ActorId person,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody DutiesBody body) {
    Versions.mustMatch(ifMatch, Versions.of(staffing.find(person)));
    staffing.assign(person, new TreeSet<>(body.roles()), body.offices(), body.authority());
    return shown(person);
  }

  @Operation(summary = "Manda un nuovo collegamento; quelli di prima non valgono più.")
  @PostMapping("/{person}/invito")
  ResponseEntity<PersonShape> inviteAgain(@PathVariable ActorId person) {
    staffing.inviteAgain(person);
    return shown(person);
  }

  @Operation(summary = "Revoca il collegamento.")
  @PostMapping("/{person}/invito/revoca")
  ResponseEntity<PersonShape> revoke(@PathVariable ActorId person) {
    staffing.revokeInvitation(person);
    return shown(person);
  }

  @Operation(summary = "Esclude una persona: le sue sessioni finiscono subito.")
  @PostMapping("/{person}/esclusione")
  ResponseEntity<PersonShape> shutOut(@PathVariable ActorId person) {
    staffing.shutOut(person);
    return shown(person);
  }

  @Operation(summary = "Riammette una persona.")
  @PostMapping("/{person}/riammissione")
  ResponseEntity<PersonShape> letIn(@PathVariable ActorId person) {
    staffing.letIn(person);
    return shown(person);
  }

  private ResponseEntity<PersonShape> shown(ActorId person) {
    Registrant found = staffing.find(person);
    return ResponseEntity.ok().eTag(Versions.of(found)).body(PersonShape.of(found));
  }
}
