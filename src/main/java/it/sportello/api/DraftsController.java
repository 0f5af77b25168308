package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.api.DraftShape.DraftLine;
import it.sportello.api.DraftShape.ReadinessShown;
import it.sportello.api.DraftShape.SectionShown;
import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.forms.FormError;
import it.sportello.forms.Section;
import it.sportello.territory.MunicipalityCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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

/** Drafts, section by section, until they are filed. */
@RestController
@RequestMapping(Routes.DRAFTS)
class DraftsController {

  private final Applications applications;

  DraftsController(Applications applications) {
    this.applications = applications;
  }

  /** What is to be filed, and where. */
  record NewDraft(
      @NotNull String procedure, @NotNull @Pattern(regexp = "\\d{6}") String municipality) {}

  @Operation(summary = "Apre una bozza.")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<DraftShape> start(@Valid @RequestBody NewDraft draft) {
    ApplicationId id =
        applications.start(draft.procedure(), new MunicipalityCode(draft.municipality()));
    ApplicationView view = applications.view(id);
    return ResponseEntity.created(URI.create(Routes.DRAFTS + "/" + id))
        .eTag(Versions.of(view))
        .body(DraftShape.of(view));
  }

  /** One’s own drafts, the last touched first. */
  @Operation(summary = "Le proprie bozze, dall’ultima toccata.")
  @GetMapping
  Listing<DraftLine> mine(
      @RequestParam(defaultValue = "") String dopo,
      @RequestParam(defaultValue = Listing.USUAL) int limite) {
    int size = Listing.size(limite);
    List<ApplicationView> drafts =
        applications.mine().stream()
            .filter(draft -> !draft.isFiled())
            .sorted(Keys.LAST_TOUCHED)
            .filter(draft -> Keys.of(draft).compareTo(Keys.before(dopo)) < 0)
            .limit(size + 1L)
            .toList();
    return Listing.page(drafts, size, Keys::of, DraftLine::of);
  }

  @Operation(summary = "Una bozza, come è stata scritta.")
  @GetMapping("/{draft}")
  ResponseEntity<DraftShape> show(@PathVariable ApplicationId draft) {
    ApplicationView view = applications.view(draft);
    return ResponseEntity.ok().eTag(Versions.of(view)).body(DraftShape.of(view));
  }

  @Operation(summary = "Elimina una bozza.")
  @DeleteMapping("/{draft}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(
      @PathVariable ApplicationId draft,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    Versions.mustMatch(ifMatch, Versions.of(applications.view(draft)));
    applications.discard(draft);
  }

  @Operation(summary = "Una sezione, e che cosa non va.")
  @GetMapping("/{draft}/sezioni/{section}")
  ResponseEntity<SectionShown> section(
      @PathVariable ApplicationId draft, @PathVariable String section) {
    ApplicationView view = applications.view(draft);
    String id = section(view, section).id();
    List<DraftShape.Flaw> findings =
        applications.readiness(draft).findings().stream()
            .filter(finding -> finding.section().equals(id))
            .map(DraftShape.Flaw::of)
            .toList();
    return ResponseEntity.ok()
        .eTag(Versions.of(view))
        .body(new SectionShown(view.section(id), findings));
  }

  /** Keeps the answers, right or wrong, and says what is wrong with them. */
  @Operation(summary = "Conserva le risposte, giuste o sbagliate, e dice che cosa non va.")
  @PutMapping("/{draft}/sezioni/{section}")
  ResponseEntity<SectionShown> save(
      @PathVariable ApplicationId draft,
      @PathVariable String section,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @RequestBody Map<String, Object> answers) {
    ApplicationView before = applications.view(draft);
    Section asked = section(before, section);
    Versions.mustMatch(ifMatch, Versions.of(before));
    List<FormError> errors =
        applications.save(draft, asked.id(), SectionBody.answers(asked, answers));
    ApplicationView after = applications.view(draft);
    return ResponseEntity.ok()
        .eTag(Versions.of(after))
        .body(
            new SectionShown(
                after.section(asked.id()), errors.stream().map(DraftShape.Flaw::of).toList()));
  }

  @Operation(summary = "Che cosa manca ancora per presentare.")
  @GetMapping("/{draft}/verifica")
  ReadinessShown readiness(@PathVariable ApplicationId draft) {
    return ReadinessShown.of(applications.readiness(draft));
  }

  private Section section(ApplicationView draft, String section) {
    return applications.form(draft).section(section);
  }
}
