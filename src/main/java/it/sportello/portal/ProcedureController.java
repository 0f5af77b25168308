package it.sportello.portal;

import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.forms.Form;
import it.sportello.forms.Forms;
import it.sportello.forms.RequiredDocument;
import it.sportello.territory.MunicipalityView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one is told about a procedure before starting. */
@Controller
@RequestMapping("/procedimenti")
class ProcedureController {

  private final Catalogue catalogue;
  private final Forms forms;
  private final ServedPlaces places;
  private final TypicalBodies bodies;

  ProcedureController(Catalogue catalogue, Forms forms, ServedPlaces places, TypicalBodies bodies) {
    this.catalogue = catalogue;
    this.forms = forms;
    this.places = places;
    this.bodies = bodies;
  }

  /** A document and the answers that make it necessary. */
  record Demand(RequiredDocument document, List<ConditionWords.Alternative> when) {}

  @GetMapping
  String list(@RequestParam(defaultValue = "") String comune, Model model) {
    model.addAttribute("desks", catalogue.proceduresByDesk());
    model.addAttribute("place", places.named(comune).orElse(null));
    return "portal/procedures";
  }

  @GetMapping("/{code}")
  String show(
      @PathVariable String code, @RequestParam(defaultValue = "") String comune, Model model) {
    Procedure procedure = catalogue.procedure(code);
    Form form = forms.form(procedure.form());
    var words = new ConditionWords(form);
    Optional<MunicipalityView> place = places.named(comune);
    model.addAttribute("procedure", procedure);
    model.addAttribute("form", form);
    model.addAttribute(
        "demands", form.documents().stream().map(d -> new Demand(d, words.of(d.when()))).toList());
    model.addAttribute(
        "fees", catalogue.feesDue(code, place.map(MunicipalityView::code).orElse(null)));
    model.addAttribute("places", places.by(procedure.desk()));
    model.addAttribute("place", place.orElse(null));
    model.addAttribute("bodies", place.map(p -> bodies.of(form, p.code())).orElse(List.of()));
    return "portal/procedure";
  }
}
