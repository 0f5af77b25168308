package it.sportello.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that say how the site treats people: accessibility and personal data. */
@Controller
class NotesController {

  @GetMapping("/note/accessibilita")
  String accessibility() {
    return "portal/accessibility";
  }

  @GetMapping("/note/privacy")
  String privacy() {
    return "portal/privacy";
  }
}
