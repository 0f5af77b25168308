package it.sportello.desk;

import it.sportello.supervision.Suppositions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For supervisors: the open cases under a term of another length. */
@Controller
class SuppositionController {

  private final Suppositions suppositions;

  SuppositionController(Suppositions suppositions) {
    this.suppositions = suppositions;
  }

  @GetMapping(Paths.DASHBOARD + "/ipotesi")
  String suppose(
      @RequestParam(defaultValue = "") String riga,
      @RequestParam(defaultValue = "") String durata,
      Model model) {
    boolean asked = !riga.isEmpty() || !durata.isEmpty();
    boolean possible = durata.strip().matches("[1-9]\\d{0,3}");
    model.addAttribute("rows", suppositions.rows());
    model.addAttribute("riga", riga);
    model.addAttribute("durata", durata);
    model.addAttribute("wrong", asked && !possible);
    model.addAttribute(
        "report",
        asked && possible
            ? suppositions.ifItLasted(riga, Integer.parseInt(durata.strip())).orElse(null)
            : null);
    return "desk/supposition";
  }
}
