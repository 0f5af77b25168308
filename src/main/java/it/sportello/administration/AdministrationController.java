package it.sportello.administration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the day of an administrator begins. */
@Controller
class AdministrationController {

  private final Staffing staffing;

  AdministrationController(Staffing staffing) {
    this.staffing = staffing;
  }

  @GetMapping("/amministrazione")
  String begin() {
    staffing.search("", 0);
    return "redirect:" + PeopleController.PATH;
  }
}
