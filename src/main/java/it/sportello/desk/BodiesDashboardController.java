package it.sportello.desk;

import it.sportello.supervision.BodiesWatched;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the bodies answer, for supervisors. */
@Controller
class BodiesDashboardController {

  private final BodiesWatched bodies;

  BodiesDashboardController(BodiesWatched bodies) {
    this.bodies = bodies;
  }

  @GetMapping(Paths.DASHBOARD + "/enti")
  String show(Model model) {
    model.addAttribute("bodies", bodies.bodies());
    return "desk/bodies-watched";
  }
}
