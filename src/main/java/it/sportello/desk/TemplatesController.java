package it.sportello.desk;

import it.sportello.proceedings.BodyOffices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts that a body uses again and again. */
@Controller
class TemplatesController {

  static final String PATH = "/scrivania/modelli";

  private final BodyOffices offices;

  TemplatesController(BodyOffices offices) {
    this.offices = offices;
  }

  @GetMapping(PATH)
  String list(Model model) {
    model.addAttribute("templates", offices.templates());
    return "desk/templates";
  }

  @PostMapping(PATH + "/nuovo")
  String add(
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes flash) {
    offices.addTemplate(title, text);
    flash.addFlashAttribute("notice", "bodies.done.template");
    return "redirect:" + PATH;
  }

  @PostMapping(PATH + "/via")
  String remove(@RequestParam String modello, RedirectAttributes flash) {
    offices.removeTemplate(modello);
    flash.addFlashAttribute("notice", "bodies.done.templateGone");
    return "redirect:" + PATH;
  }
}
