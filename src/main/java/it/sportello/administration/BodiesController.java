package it.sportello.administration;

import it.sportello.territory.Interest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Third bodies: listed and added. */
@Controller
@RequestMapping(BodiesController.PATH)
class BodiesController {

  static final String PATH = "/amministrazione/enti";

  private final Places places;

  BodiesController(Places places) {
    this.places = places;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute(Form.NAME, Form.of());
    return bodies(model);
  }

  @PostMapping
  String add(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String interest,
      @RequestParam(defaultValue = "") String pec,
      @RequestParam(defaultValue = "") List<String> provinces,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    try {
      Interest guarded = Form.named(Interest.class, interest);
      places.addBody(name.strip(), guarded, pec.strip(), provinces);
    } catch (NotAcceptable refusal) {
      Form.refused(request.getParameterMap(), refusal, model, response);
      return bodies(model);
    }
    flash.addFlashAttribute("notice", "admin.done.body");
    return "redirect:" + PATH;
  }

  private String bodies(Model model) {
    model.addAttribute("bodies", places.bodies());
    model.addAttribute("interests", Interest.values());
    model.addAttribute("provinces", places.provinces());
    return "administration/bodies";
  }
}
