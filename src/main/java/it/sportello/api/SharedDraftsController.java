package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.api.DraftShape.Flaw;
import it.sportello.api.DraftShape.SectionShown;
import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.applications.Guest;
import it.sportello.applications.SharedSections;
import it.sportello.forms.FormError;
import it.sportello.forms.Section;
import it.sportello.identity.Identity;
import it.sportello.identity.PersonView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sections of a draft that several people fill in: its owner invites, a guest answers. */
@RestController
class SharedDraftsController {

  private static final String GUESTS = Routes.DRAFT + "/persone";
  private static final String SHARED = Routes.V1 + "/sezioni-condivise";

  private final Applications applications;
  private final SharedSections shared;
  private final Identity identity;

  SharedDraftsController(Applications applications, SharedSections shared, Identity identity) {
    this.applications = applications;
    this.shared = shared;
    this.identity = identity;
  }

  /** The user name of somebody, and the section that they may fill in. */
  record Invited(
      @NotNull @Size(max = 100) String person, @NotNull @Size(max = 100) String section) {}

  /** Somebody who was invited. */
  record GuestLine(String id, String person, String section) {}

  /** A section of somebody else’s draft. */
  record SharedLine(String draft, String procedure, String section, String title) {

    static SharedLine of(SharedSections.Shared one) {
      return new SharedLine(
          one.application().value(),
          one.procedure(),
          one.section().id(),
          one.section().title().it());
    }
  }

  @Operation(summary = "Chi può compilare sezioni della bozza.")
  @GetMapping(GUESTS)
  Listing<GuestLine> guests(@PathVariable ApplicationId draft) {
    return Listing.whole(applications.view(draft).guests().stream().map(this::line).toList());
  }

  @Operation(summary = "Invita una persona a compilare una sezione.")
  @PostMapping(GUESTS)
  @ResponseStatus(HttpStatus.CREATED)
  Listing<GuestLine> invite(
      @PathVariable ApplicationId draft, @Valid @RequestBody Invited invited) {
    ApplicationView view = applications.view(draft);
    PersonView person =
        identity
            .findByUsername(invited.person().strip())
            .filter(found -> shared.mayHelp(draft, found))
            .orElseThrow(() -> Refusal.invalid("person", "Nessuno ha questo nome.").thrown());
    if (!applications.form(view).hasSection(invited.section())) {
      throw Refusal.invalid("section", "Il modulo non ha questa sezione.").thrown();
    }
    shared.invite(draft, invited.section(), person.id());
    return guests(draft);
  }

  @Operation(summary = "Ritira un invito.")
  @DeleteMapping(GUESTS + "/{guest}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void uninvite(
      @PathVariable ApplicationId draft,
      @PathVariable String guest,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    Versions.mustMatch(ifMatch, Versions.of(applications.view(draft)));
    shared.uninvite(draft, guest);
  }

  @Operation(summary = "Le sezioni di altri che posso compilare.")
  @GetMapping(SHARED)
  Listing<SharedLine> mine() {
    return Listing.whole(shared.mine().stream().map(SharedLine::of).toList());
  }

  @Operation(summary = "Una sezione condivisa, e che cosa non va.")
  @GetMapping(SHARED + "/{draft}/{section}")
  ResponseEntity<SectionShown> read(
      @PathVariable ApplicationId draft, @PathVariable String section) {
    return shown(shared.view(draft, section), section, shared.findings(draft, section));
  }

  /** Keeps the answers, if the section is still as it was read. */
  @Operation(summary = "Conserva le risposte a una sezione condivisa.")
  @PutMapping(SHARED + "/{draft}/{section}")
  ResponseEntity<SectionShown> save(
      @PathVariable ApplicationId draft,
      @PathVariable String section,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @RequestBody Map<String, Object> answers) {
    ApplicationView before = shared.view(draft, section);
    Section asked = applications.form(before).section(section);
    Map<String, Object> read = SectionBody.answers(asked, answers);
    Versions.mustMatch(ifMatch, mark(before, section));
    List<FormError> errors = shared.save(draft, section, before.mark(section), read);
    return shown(shared.view(draft, section), section, errors);
  }

  /** A draft like this one, or like what was filed with it, without its declarations. */
  @Operation(summary = "Apre una bozza con le risposte di questa.")
  @PostMapping(Routes.DRAFT + "/copia")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<DraftShape> copy(@PathVariable ApplicationId draft) {
    ApplicationId copy = applications.copy(draft);
    ApplicationView view = applications.view(copy);
    return ResponseEntity.created(URI.create(Routes.DRAFTS + "/" + copy))
        .eTag(Versions.of(view))
        .body(DraftShape.of(view));
  }

  @Operation(summary = "Passa alla versione del modulo che è in uso.")
  @PostMapping(Routes.DRAFT + "/modulo")
  ResponseEntity<DraftShape> carryOver(@PathVariable ApplicationId draft) {
    applications.carryOver(draft);
    ApplicationView view = applications.view(draft);
    return ResponseEntity.ok().eTag(Versions.of(view)).body(DraftShape.of(view));
  }

  private static ResponseEntity<SectionShown> shown(
      ApplicationView view, String section, List<FormError> errors) {
    return ResponseEntity.ok()
        .eTag(mark(view, section))
        .body(new SectionShown(view.section(section), errors.stream().map(Flaw::of).toList()));
  }

  private static String mark(ApplicationView view, String section) {
    return '"' + view.mark(section) + '"';
  }

  private GuestLine line(Guest guest) {
    String name = identity.find(guest.person()).map(PersonView::name).orElse("");
    return new GuestLine(guest.id(), name, guest.section());
  }
}
