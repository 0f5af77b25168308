package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.conferences.Invitation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BodyDoor;
import it.sportello.proceedings.Convening;
import it.sportello.proceedings.Convocation;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Interest;
import it.sportello.territory.Territory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Convening: what it would mean, then the thing itself; bodies that join; how bodies come in. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class ConveningController {

  private final HeldCases cases;
  private final Convening convening;
  private final BodyDoor door;
  private final Territory territory;

  ConveningController(HeldCases cases, Convening convening, BodyDoor door, Territory territory) {
    this.cases = cases;
    this.convening = convening;
    this.door = door;
    this.territory = territory;
  }

  /** Nothing is kept and nobody is told. */
  @Operation(summary = "Che cosa direbbe l’indizione, con ogni data; nulla parte.")
  @PostMapping("/conferenza/anteprima")
  ConferenceShape preview(
      @PathVariable CaseNumber number, @Valid @RequestBody Convoked convocation) {
    return ConferenceShape.of(convening.preview(number, typed(convocation)));
  }

  @Operation(summary = "Indice la conferenza di servizi.")
  @PostMapping("/conferenza")
  ResponseEntity<CaseStanding> convene(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Convoked convocation) {
    return cases.step(number, ifMatch, view -> convening.convene(number, typed(convocation)));
  }

  @Operation(summary = "Aggiunge un ente alla conferenza, finché gli altri possono esprimersi.")
  @PostMapping("/enti")
  ResponseEntity<CaseStanding> add(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Added body) {
    return cases.step(number, ifMatch, view -> convening.add(number, body.body()));
  }

  /** Without an address for the PIN, the PIN is in the answer, once. */
  @Operation(summary = "Manda a un ente un collegamento; il PIN va per altra via.")
  @PostMapping("/enti/collegamento")
  Pin link(@PathVariable CaseNumber number, @Valid @RequestBody Link typed) {
    var body = new AuthorityId(typed.authority());
    return new Pin(door.invite(number, body, typed.email()).map(BodyDoor.Told::pin));
  }

  private Convocation typed(Convoked typed) {
    List<Invitation> invitations = list(typed.bodies()).stream().map(this::invitation).toList();
    Map<AuthorityId, String> leftOut =
        list(typed.leftOut()).stream()
            .collect(
                Collectors.toMap(
                    body -> new AuthorityId(body.authority()),
                    NamedBody::reason,
                    (one, two) -> two));
    return new Convocation(
        invitations,
        list(typed.added()).stream().map(Added::body).toList(),
        leftOut,
        list(typed.told()).stream().map(Told::party).toList());
  }

  private Invitation invitation(NamedBody named) {
    AuthorityView body = territory.authority(new AuthorityId(named.authority()));
    return new Invitation(body.id(), body.interest(), named.reason());
  }

  private static <T> List<T> list(List<T> typed) {
    return Objects.requireNonNullElse(typed, List.of());
  }

  /** Who is convened, who is left out although proposed, who is new, and who else is told. */
  record Convoked(
      @NotNull @Size(max = 200) List<@NotNull @Valid NamedBody> bodies,
      @Size(max = 200) List<@NotNull @Valid NamedBody> leftOut,
      @Size(max = 50) List<@NotNull @Valid Added> added,
      @Size(max = 200) List<@NotNull @Valid Told> told) {}

  /** A body, and why it is convened or left out. */
  record NamedBody(
      @NotNull @Size(min = 1, max = 50) String authority,
      @NotNull @Size(min = 1, max = 400) String reason) {}

  /** A body that the house does not know. */
  record Added(
      @NotNull @Size(max = 200) String name,
      @NotNull @Size(max = 200) String pec,
      @NotNull Interest interest,
      @NotNull @Size(max = 400) String reason) {

    Convocation.NewBody body() {
      return new Convocation.NewBody(name, pec, interest, reason);
    }
  }

  /** Somebody whom the conclusion may harm. */
  record Told(@NotNull @Size(max = 200) String name, @NotNull @Size(max = 200) String address) {

    Convocation.ThirdParty party() {
      return new Convocation.ThirdParty(name, address);
    }
  }

  /** The body that is to come in, and where its PIN goes; without that it is to be told. */
  record Link(@NotNull @Size(min = 1, max = 64) String authority, @Size(max = 200) String email) {}

  /** The PIN to be told, where no mail takes it. */
  record Pin(Optional<String> pin) {}
}
