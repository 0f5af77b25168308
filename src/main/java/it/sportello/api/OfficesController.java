package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.administration.Assignments;
import it.sportello.administration.Places;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.AuthorityView;
import it.sportello.territory.Desk;
import it.sportello.territory.Interest;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.OfficeId;
import it.sportello.territory.OfficeKind;
import it.sportello.territory.OfficeView;
import it.sportello.territory.ServiceView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Offices, bodies, and which office serves which municipality from when; for administrators. */
@RestController
@RequestMapping(Routes.ADMINISTRATION)
class OfficesController {

  private final Places places;
  private final Assignments assignments;

  OfficesController(Places places, Assignments assignments) {
    this.places = places;
    this.assignments = assignments;
  }

  /** An office to be added. */
  record NewOfficeBody(
      @NotNull Desk desk,
      @NotNull OfficeKind kind,
      @NotNull String name,
      @NotNull String pec,
      @NotNull String address) {}

  /** How an office is called and reached from a day on. */
  record OfficeChangeBody(
      @NotNull LocalDate from,
      @NotNull String name,
      @NotNull String pec,
      @NotNull String address) {}

  /** A body to be added. */
  record NewBodyBody(
      @NotNull String name,
      @NotNull Interest interest,
      @NotNull String pec,
      @NotNull List<String> provinces) {}

  /** An office for a municipality, from a day on; {@code to} may be missing. */
  record NewServiceBody(
      @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String office,
      @NotNull @Pattern(regexp = "\\d{6}") String municipality,
      @NotNull LocalDate from,
      LocalDate to) {}

  /** The last day of a service. */
  record LastDayBody(@NotNull LocalDate to) {}

  /** An office as it is today. */
  record OfficeShape(String id, String name, String desk, String kind, String pec, String address) {

    static OfficeShape of(OfficeView view) {
      return new OfficeShape(
          view.id().value(),
          view.name(),
          view.desk().name(),
          view.kind().name(),
          view.pec(),
          view.address());
    }
  }

  /** A body. */
  record AuthorityShape(String id, String name, String interest, String pec) {

    static AuthorityShape of(AuthorityView view) {
      return new AuthorityShape(view.id().value(), view.name(), view.interest().name(), view.pec());
    }
  }

  /** That an office serves a municipality. */
  record ServiceShape(
      long id,
      String office,
      String desk,
      String municipality,
      LocalDate from,
      Optional<LocalDate> to) {

    static ServiceShape of(ServiceView view) {
      return new ServiceShape(
          view.id(),
          view.office().value(),
          view.desk().name(),
          view.municipality().value(),
          view.from(),
          Optional.ofNullable(view.to()));
    }
  }

  /** The name under which something that was made is found. */
  record Made(String id) {}

  @Operation(summary = "Gli uffici come sono oggi.")
  @GetMapping("/uffici")
  Listing<OfficeShape> offices() {
    return Listing.whole(places.offices().stream().map(OfficeShape::of).toList());
  }

  @Operation(summary = "Aggiunge un ufficio.")
  @PostMapping("/uffici")
  @ResponseStatus(HttpStatus.CREATED)
  Made addOffice(@Valid @RequestBody NewOfficeBody body) {
    var contacts = new Places.Contacts(body.name(), body.pec(), body.address());
    return new Made(places.addOffice(body.desk(), body.kind(), contacts).value());
  }

  @Operation(summary = "Cambia nome e recapiti di un ufficio da un giorno in poi.")
  @PostMapping("/uffici/{office}/cambiamenti")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changeOffice(@PathVariable OfficeId office, @Valid @RequestBody OfficeChangeBody body) {
    var contacts = new Places.Contacts(body.name(), body.pec(), body.address());
    places.changeOffice(office, body.from(), contacts);
  }

  @Operation(summary = "Gli enti.")
  @GetMapping("/enti")
  Listing<AuthorityShape> bodies() {
    return Listing.whole(places.bodies().stream().map(AuthorityShape::of).toList());
  }

  @Operation(summary = "Aggiunge un ente.")
  @PostMapping("/enti")
  @ResponseStatus(HttpStatus.CREATED)
  Made addBody(@Valid @RequestBody NewBodyBody body) {
    AuthorityId id =
        places.addBody(body.name().strip(), body.interest(), body.pec().strip(), body.provinces());
    return new Made(id.value());
  }

  @Operation(summary = "Quale ufficio serve quale comune, oggi e in seguito.")
  @GetMapping("/competenze")
  Listing<ServiceShape> services() {
    return Listing.whole(assignments.services().stream().map(ServiceShape::of).toList());
  }

  @Operation(summary = "Assegna un comune a un ufficio da un giorno in poi.")
  @PostMapping("/competenze")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void assign(@Valid @RequestBody NewServiceBody body) {
    assignments.assign(
        new OfficeId(body.office()),
        new MunicipalityCode(body.municipality()),
        body.from(),
        body.to());
  }

  @Operation(summary = "Indica l’ultimo giorno di una competenza.")
  @PostMapping("/competenze/{service}/fine")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable long service, @Valid @RequestBody LastDayBody body) {
    assignments.end(service, body.to());
  }
}
