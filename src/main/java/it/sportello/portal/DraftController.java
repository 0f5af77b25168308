package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import it.sportello.applications.GuidedPaths;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.Territory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a draft begins, is looked over, and can be thrown away. */
@Controller
@RequestMapping("/pratiche/bozze")
class DraftController {

  private static final int LONGEST_PATH = 1_000;

  private final Applications applications;
  private final Drafts drafts;
  private final Catalogue catalogue;
  private final ServedPlaces places;
  private final Territory territory;
  private final GuidedPaths paths;

  DraftController(
      Applications applications,
      Drafts drafts,
      Catalogue catalogue,
      ServedPlaces places,
      Territory territory,
      GuidedPaths paths) {
    this.paths = paths;
    this.applications = applications;
    this.drafts = drafts;
    this.catalogue = catalogue;
    this.places = places;
    this.territory = territory;
  }

  /** The last question before a draft is opened: in which municipality. */
  @GetMapping
  String ask(
      @RequestParam(defaultValue = "") String procedimento,
      @RequestParam(defaultValue = "") String comune,
      @RequestParam(defaultValue = "") String guida,
      Model model) {
    model.addAttribute("guida", guida);
    if (procedimento.isEmpty()) {
      return "redirect:/pratiche";
    }
    Procedure procedure = catalogue.procedure(procedimento);
    model.addAttribute("procedure", procedure);
    model.addAttribute("places", places.by(procedure.desk()));
    model.addAttribute("place", places.named(comune).orElse(null));
    return "portal/start";
  }

  @PostMapping
  String start(
      @RequestParam String procedimento,
      @RequestParam(defaultValue = "") String comune,
      @RequestParam(defaultValue = "") String guida,
      RedirectAttributes flash) {
    if (!MunicipalityCode.isWellFormed(comune)) {
      flash.addFlashAttribute("placeMissing", true);
      flash.addAttribute("procedimento", procedimento);
      flash.addAttribute("guida", guida);
      return "redirect:/pratiche/bozze";
    }
    ApplicationId id = applications.start(procedimento, new MunicipalityCode(comune));
    paths.keep(id, answers(guida));
    return "redirect:" + drafts.open(id).steps().get(0).path();
  }

  /** The answers of the guided path, as they stood in its address. */
  private static MultiValueMap<String, String> answers(String guida) {
    return guida.length() > LONGEST_PATH || !guida.startsWith("?")
        ? new LinkedMultiValueMap<>()
        : UriComponentsBuilder.fromUriString(guida).build().getQueryParams();
  }

  @GetMapping("/{id}")
  String overview(@PathVariable ApplicationId id, Model model) {
    model.addAttribute("draft", drafts.open(id));
    return "portal/draft";
  }

  /** A new draft with the answers of this one, or of what was filed with it. */
  @PostMapping("/{id}/copia")
  String copy(@PathVariable ApplicationId id, RedirectAttributes flash) {
    Draft copy = drafts.open(applications.copy(id));
    flash.addFlashAttribute("notice", "portal.copy.done");
    return "redirect:" + copy.path();
  }

  @GetMapping("/{id}/elimina")
  String askToDiscard(@PathVariable ApplicationId id, Model model) {
    model.addAttribute("draft", drafts.open(id));
    return "portal/discard";
  }

  @PostMapping("/{id}/elimina")
  String discard(@PathVariable ApplicationId id, RedirectAttributes flash) {
    applications.discard(id);
    flash.addFlashAttribute("notice", "portal.draft.discarded");
    return "redirect:/pratiche";
  }

  /** The boundary of the municipality, for the map. */
  @GetMapping(path = "/{id}/confine", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> boundary(@PathVariable ApplicationId id) {
    return ResponseEntity.of(territory.boundary(applications.view(id).municipality()));
  }
}
