package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.api.CaseStanding.CaseLine;
import it.sportello.api.DeskChecklist.ToCheck;
import it.sportello.identity.Identity;
import it.sportello.identity.PersonView;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CasePage;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.CheckedItem;
import it.sportello.proceedings.Consultations;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.ProcessPicture;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases of the officer's offices, and each with what the next step may be taken with. */
@RestController
class DeskCaseController {

  private final Proceedings proceedings;
  private final Consultations consultations;
  private final Identity identity;
  private final DeskChecklist checklist;

  DeskCaseController(
      Proceedings proceedings,
      Consultations consultations,
      Identity identity,
      DeskChecklist checklist) {
    this.proceedings = proceedings;
    this.consultations = consultations;
    this.identity = identity;
    this.checklist = checklist;
  }

  /** The last numbered first; {@code testo} is looked for in number, holder and place. */
  @Operation(summary = "Le pratiche dei propri uffici, dall’ultima numerata.")
  @GetMapping(Routes.DESK)
  Listing<CaseLine> cases(
      @RequestParam(defaultValue = "") String testo,
      @RequestParam(defaultValue = "") String dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    int size = Listing.size(limite);
    return Listing.page(
        proceedings.ofMyOffices(new CasePage(dopo, testo, size + 1)),
        size,
        summary -> summary.number().value(),
        CaseLine::of);
  }

  @Operation(summary = "La pratica alla scrivania: che cosa controllare, chi se ne occupa.")
  @GetMapping(Routes.DESK_CASE)
  ResponseEntity<DeskCase> show(@PathVariable CaseNumber number) {
    CaseView view = proceedings.view(number);
    DeskCase shown =
        new DeskCase(
            CaseShape.of(view),
            identity.staffOf(view.summary().office()).stream().map(StaffLine::of).toList(),
            checklist.of(view),
            view.checklist().stream().map(CheckedLine::of).toList(),
            view.reasons(),
            view.findings());
    return ResponseEntity.ok().eTag(Versions.of(view)).body(shown);
  }

  /** Who should be heard, and why, as the answers of the application have it. */
  @Operation(summary = "Gli enti da sentire, con il motivo.")
  @GetMapping(Routes.DESK_CASE + "/enti")
  Listing<ProposedBody> proposed(@PathVariable CaseNumber number) {
    return Listing.whole(
        consultations.proposed(number).stream()
            .map(
                body ->
                    new ProposedBody(
                        body.authority().id().value(),
                        body.authority().name(),
                        body.interest().name(),
                        body.reason(),
                        body.provision()))
            .toList());
  }

  /** Where the case stands in its processes, step by step. */
  @Operation(summary = "Dove si trova la pratica nei suoi processi.")
  @GetMapping(Routes.DESK_CASE + "/processo")
  Listing<ProcessLine> process(@PathVariable CaseNumber number) {
    return Listing.whole(
        proceedings.pictures(number, UnaryOperator.identity()).stream()
            .map(ProcessLine::of)
            .toList());
  }

  /** A case at the desk: what is to be checked, what was found, who works on it. */
  record DeskCase(
      CaseShape view,
      List<StaffLine> staff,
      List<ToCheck> toCheck,
      List<CheckedLine> checklist,
      Map<String, String> reasons,
      Map<String, Boolean> findings) {}

  /** Somebody of the office, who can be named officer in charge. */
  record StaffLine(String id, String name) {

    static StaffLine of(PersonView person) {
      return new StaffLine(person.id().value(), person.name());
    }
  }

  /** An item that was checked. */
  record CheckedLine(String code, String label, String finding, String note) {

    static CheckedLine of(CheckedItem item) {
      return new CheckedLine(item.code(), item.label(), item.finding().name(), item.note());
    }
  }

  /** A body that should be heard. */
  record ProposedBody(
      String authority, String name, String interest, String reason, String provision) {}

  /** A process with its drawing and its steps. */
  record ProcessLine(String name, String svg, List<ProcessStep> steps) {

    static ProcessLine of(ProcessPicture picture) {
      return new ProcessLine(
          picture.name(),
          picture.svg(),
          picture.steps().stream()
              .map(
                  step ->
                      new ProcessStep(
                          step.name(), step.started(), Optional.ofNullable(step.ended())))
              .toList());
    }
  }

  /** A step that was passed, or is waited at while it has no end. */
  record ProcessStep(String name, Instant started, Optional<Instant> ended) {}
}
