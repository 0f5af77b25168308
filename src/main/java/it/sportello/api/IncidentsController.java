package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.incidents.Incident;
import it.sportello.incidents.IncidentKind;
import it.sportello.incidents.Incidents;
import it.sportello.law.CaseNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What gave up: seen by supervisors and administrators, settled by administrators. */
@RestController
@RequestMapping(Routes.V1 + "/guasti")
class IncidentsController {

  private static final String ONE = "/{kind}/{incident}";

  private final Incidents incidents;

  IncidentsController(Incidents incidents) {
    this.incidents = incidents;
  }

  /** Something that gave up; {@code details} is what the program or the other server answered. */
  record IncidentShape(
      IncidentKind kind,
      String id,
      Optional<String> number,
      String what,
      Incident.Cause cause,
      Optional<String> details,
      Optional<Instant> since,
      boolean aside,
      Optional<String> reason,
      Optional<String> assignee) {

    static IncidentShape of(Incident incident) {
      return new IncidentShape(
          incident.kind(),
          incident.id(),
          incident.number().map(CaseNumber::value),
          incident.what(),
          incident.cause(),
          Optional.ofNullable(incident.details()),
          Optional.ofNullable(incident.since()),
          incident.isAside(),
          Optional.ofNullable(incident.handling().reason()),
          Optional.ofNullable(incident.handling().assignee()));
    }
  }

  /** Why nobody waits for it any more. */
  record AsideBody(@NotNull String reason) {}

  /** Who takes care of it, by user name. */
  record CarerBody(@NotNull String person) {}

  @Operation(summary = "Ciò che non è riuscito, dal più vecchio: passi di processi e messaggi.")
  @GetMapping
  Listing<IncidentShape> all(
      @RequestParam(defaultValue = "") String dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    int size = Listing.size(limite);
    String before = Keys.before(dopo);
    List<Incident> found =
        incidents.all().stream()
            .dropWhile(one -> !dopo.isEmpty() && !key(one).equals(before))
            .skip(dopo.isEmpty() ? 0 : 1)
            .limit(size + 1L)
            .toList();
    return Listing.page(found, size, IncidentsController::key, IncidentShape::of);
  }

  private static String key(Incident incident) {
    return incident.kind() + "~" + incident.id();
  }

  @Operation(summary = "Riprova dall’inizio.")
  @PostMapping(ONE + "/tentativo")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void retry(@PathVariable IncidentKind kind, @PathVariable String incident) {
    incidents.retry(kind, incident);
  }

  @Operation(summary = "Accantona con un motivo; si può riprovare in seguito.")
  @PostMapping(ONE + "/accantonamento")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void setAside(
      @PathVariable IncidentKind kind,
      @PathVariable String incident,
      @Valid @RequestBody AsideBody body) {
    incidents.setAside(kind, incident, body.reason());
  }

  @Operation(summary = "Dice chi se ne occupa: un amministratore o un supervisore.")
  @PostMapping(ONE + "/incarico")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void assign(
      @PathVariable IncidentKind kind,
      @PathVariable String incident,
      @Valid @RequestBody CarerBody body) {
    incidents.assign(kind, incident, body.person());
  }
}
