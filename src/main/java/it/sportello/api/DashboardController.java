package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Proceedings;
import it.sportello.supervision.BodiesWatched;
import it.sportello.supervision.BodyLine;
import it.sportello.supervision.CaseSelection;
import it.sportello.supervision.MunicipalityFigures;
import it.sportello.supervision.Supervision;
import it.sportello.supervision.WatchedCase;
import it.sportello.supervision.rules.BodyFigures;
import it.sportello.supervision.rules.Figure;
import it.sportello.supervision.rules.Figures;
import it.sportello.territory.MunicipalityCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the supervisor, the cases behind them, and a case for a stated reason. */
@RestController
class DashboardController {

  private final Supervision supervision;
  private final Proceedings proceedings;
  private final BodiesWatched bodies;

  DashboardController(Supervision supervision, Proceedings proceedings, BodiesWatched bodies) {
    this.bodies = bodies;
    this.supervision = supervision;
    this.proceedings = proceedings;
  }

  /** Why a case is looked into. */
  record Reason(@NotNull String reason) {}

  @Operation(summary = "Le cifre di tutti i comuni insieme.")
  @GetMapping(Routes.DASHBOARD)
  FiguresShape altogether() {
    return FiguresShape.of(supervision.altogether());
  }

  @Operation(summary = "Le cifre comune per comune.")
  @GetMapping(Routes.DASHBOARD + "/comuni")
  Listing<MunicipalityLine> municipalities() {
    return Listing.whole(supervision.byMunicipality().stream().map(MunicipalityLine::of).toList());
  }

  @Operation(summary = "Come rispondono gli enti nelle conferenze.")
  @GetMapping(Routes.DASHBOARD + "/enti")
  Listing<WatchedBody> bodies() {
    return Listing.whole(bodies.bodies().stream().map(WatchedBody::of).toList());
  }

  /** The cases behind a figure, the holders masked, the last numbered first. */
  @Operation(summary = "Le pratiche dietro una cifra, con i nomi ridotti a iniziali.")
  @GetMapping(Routes.WATCHED_CASES)
  Listing<WatchedLine> cases(
      @RequestParam(defaultValue = "OPEN") Figure cifra,
      @RequestParam(required = false) MunicipalityCode comune,
      @RequestParam(defaultValue = "") String dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    int size = Listing.size(limite);
    String place = comune == null ? "" : comune.value();
    return Listing.page(
        supervision.cases(new CaseSelection(cifra, place, dopo, size + 1)),
        size,
        watched -> watched.number().value(),
        WatchedLine::of);
  }

  @Operation(summary = "Una pratica con il nome ridotto a iniziali.")
  @GetMapping(Routes.WATCHED_CASE)
  WatchedLine watched(@PathVariable CaseNumber number) {
    return WatchedLine.of(supervision.watched(number));
  }

  /** Opens the case until the end of the day; who and why is written down. */
  @Operation(summary = "Apre una pratica per un motivo, che resta scritto.")
  @PostMapping(Routes.WATCHED_CASE + "/apertura")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<WatchedLine> open(
      @PathVariable CaseNumber number, @Valid @RequestBody Reason reason) {
    supervision.open(number, reason.reason());
    return ResponseEntity.created(URI.create(Routes.WATCHED_CASES + "/" + number + "/fascicolo"))
        .body(WatchedLine.of(supervision.watched(number)));
  }

  /** The whole case, once it was opened for a reason today. */
  @Operation(summary = "La pratica intera, se oggi è stata aperta per un motivo.")
  @GetMapping(Routes.WATCHED_CASE + "/fascicolo")
  ResponseEntity<CaseShape> file(@PathVariable CaseNumber number) {
    supervision.openedFor(number).orElseThrow(() -> new CaseNotFound(number.value()));
    CaseView view = proceedings.view(number);
    return ResponseEntity.ok().eTag(Versions.of(view)).body(CaseShape.of(view));
  }

  /** How many cases each figure holds, and the median days of those concluded. */
  record FiguresShape(
      Map<String, Long> counts,
      Optional<Integer> medianNetDays,
      Optional<Integer> medianGrossDays) {

    static FiguresShape of(Figures figures) {
      Map<String, Long> counts = new TreeMap<>();
      for (Figure figure : Figure.values()) {
        counts.put(figure.name(), figures.count(figure));
      }
      return new FiguresShape(
          counts, boxed(figures.medianNetDays()), boxed(figures.medianGrossDays()));
    }

    private static Optional<Integer> boxed(OptionalInt days) {
      return days.isPresent() ? Optional.of(days.getAsInt()) : Optional.empty();
    }
  }

  /** A body, and how it answers. */
  record WatchedBody(
      String authority,
      String name,
      int convened,
      int inTime,
      int silent,
      int late,
      int awaited,
      int dissents,
      int dissentsOvercome,
      Optional<Integer> medianDays) {

    static WatchedBody of(BodyLine line) {
      BodyFigures f = line.figures();
      return new WatchedBody(
          line.id(),
          line.name(),
          f.convened(),
          f.inTime(),
          f.silent(),
          f.late(),
          f.awaited(),
          f.dissents(),
          f.overcome(),
          FiguresShape.boxed(f.medianDays()));
    }
  }

  /** The figures of a municipality. */
  record MunicipalityLine(String code, String name, FiguresShape figures) {

    static MunicipalityLine of(MunicipalityFigures row) {
      return new MunicipalityLine(
          row.municipality().code().value(),
          row.municipality().name(),
          FiguresShape.of(row.figures()));
    }
  }

  /** A case with its holder masked. */
  record WatchedLine(
      String number,
      String municipality,
      String procedure,
      String state,
      String holderInitials,
      Instant filedAt,
      Optional<Instant> closedAt,
      Optional<LocalDate> due,
      Optional<String> effect,
      boolean stopped,
      Optional<Integer> netDays,
      Optional<Integer> grossDays,
      String cause,
      String waitsFor) {

    static WatchedLine of(WatchedCase watched) {
      return new WatchedLine(
          watched.number().value(),
          watched.municipality().value(),
          watched.procedure(),
          watched.state().name(),
          watched.holderInitials(),
          watched.filedAt(),
          watched.closedAt(),
          watched.due(),
          watched.effect().map(Enum::name),
          watched.stopped(),
          watched.netDays(),
          watched.grossDays(),
          watched.cause().name(),
          watched.waitsFor());
    }
  }
}
