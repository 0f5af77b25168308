package it.sportello.portal;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Guidance;
import it.sportello.catalogue.Guide;
import it.sportello.catalogue.Procedure;
import it.sportello.forms.Field;
import it.sportello.forms.Forms;
import it.sportello.territory.MunicipalityView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which filing do I need? One question after the other; the answers are in the address, so that the
 * page can be kept, sent on and gone back to.
 */
@Controller
@RequestMapping(GuideController.PATH)
class GuideController {

  static final String PATH = "/orientamento";

  private final Guide guide;
  private final Catalogue catalogue;
  private final Forms forms;
  private final ServedPlaces places;

  GuideController(Guide guide, Catalogue catalogue, Forms forms, ServedPlaces places) {
    this.guide = guide;
    this.catalogue = catalogue;
    this.forms = forms;
    this.places = places;
  }

  /** A question that was answered, and the address at which it is asked again. */
  record Answered(Field field, List<String> values, String again) {}

  @GetMapping
  String ask(
      @RequestParam MultiValueMap<String, String> given,
      @RequestParam(defaultValue = "") String comune,
      Model model) {
    Map<String, Object> answers = guide.sifted(given);
    MultiValueMap<String, String> kept = kept(answers);
    Optional<Field> next = guide.next(answers);
    model.addAttribute("answered", answered(answers, kept));
    model.addAttribute("soFar", kept);
    model.addAttribute(
        "missing", next.filter(f -> f.key().equals(given.getFirst("domanda"))).isPresent());
    if (next.isPresent()) {
      model.addAttribute("question", next.get());
      return "portal/guide";
    }
    guide.outcome(answers).ifPresent(found -> show(found, answers, comune, model));
    model.addAttribute("guida", address(kept).substring(PATH.length()));
    return "portal/guidance";
  }

  private void show(Guidance guidance, Map<String, Object> answers, String comune, Model model) {
    Optional<MunicipalityView> place = places.named(comune);
    model.addAttribute("guidance", guidance);
    model.addAttribute("place", place.orElse(null));
    model.addAttribute("places", places.all());
    guidance.procedure().ifPresent(procedure -> about(procedure, place, model));
    model.addAttribute(
        "bodies",
        place
            .filter(p -> guidance.procedure().isPresent())
            .map(p -> catalogue.authoritiesToHear(p.code(), guide.facts(answers)))
            .orElse(List.of()));
  }

  private void about(Procedure procedure, Optional<MunicipalityView> place, Model model) {
    model.addAttribute("procedure", procedure);
    model.addAttribute("places", places.by(procedure.desk()));
    model.addAttribute("form", forms.form(procedure.form()));
    model.addAttribute(
        "fees",
        catalogue.feesDue(procedure.code(), place.map(MunicipalityView::code).orElse(null)));
  }

  private List<Answered> answered(Map<String, Object> answers, MultiValueMap<String, String> kept) {
    return guide.asked(answers).stream()
        .filter(field -> answers.containsKey(field.key()))
        .map(field -> new Answered(field, kept.get(field.key()), before(field, kept)))
        .toList();
  }

  /** The address with what was answered before a question, but not to it or after it. */
  private static String before(Field field, MultiValueMap<String, String> kept) {
    var earlier = new LinkedMultiValueMap<String, String>();
    for (Map.Entry<String, List<String>> one : kept.entrySet()) {
      if (one.getKey().equals(field.key())) {
        break;
      }
      earlier.put(one.getKey(), one.getValue());
    }
    return address(earlier);
  }

  private static MultiValueMap<String, String> kept(Map<String, Object> answers) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    answers.forEach((key, value) -> kept.put(key, values(value)));
    return new LinkedMultiValueMap<>(kept);
  }

  private static List<String> values(Object value) {
    return value instanceof List<?> several
        ? several.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }

  private static String address(MultiValueMap<String, String> answers) {
    return UriComponentsBuilder.fromPath(PATH).queryParams(answers).build().encode().toString();
  }
}
