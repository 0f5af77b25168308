package it.sportello.portal;

import it.sportello.catalogue.Catalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The home page: what one can do here. */
@Controller
class HomeController {

  private final Catalogue catalogue;
  private final ServedPlaces places;
  private final FirstStartCode firstStart;

  HomeController(Catalogue catalogue, ServedPlaces places, FirstStartCode firstStart) {
    this.catalogue = catalogue;
    this.places = places;
    this.firstStart = firstStart;
  }

  @GetMapping("/")
  String home(@RequestParam(required = false) String uscita, Model model) {
    if (firstStart.isNeeded()) {
      return "redirect:/primo-avvio";
    }
    model.addAttribute("desks", catalogue.proceduresByDesk());
    model.addAttribute("places", places.all());
    model.addAttribute("left", uscita != null);
    return "portal/home";
  }
}
