package it.sportello.administration;

import it.sportello.territory.Interest;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
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

  /** A body as typed. */
  record NewBody(String name, String interest, String pec, List<String> provinces) {

    NewBody {
      name = Objects.requireNonNullElse(name, "").strip();
      pec = Objects.requireNonNullElse(pec, "").strip();
      provinces = Objects.requireNonNullElse(provinces, List.of());
    }
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute(Form.NAME, Form.of());
    return bodies(model);
  }

  @PostMapping
  String add(NewBody body, ServletWebRequest exchange, Model model, RedirectAttributes flash) {
    try {
      Interest guarded = Form.named(Interest.class, body.interest());
      places.addBody(body.name(), guarded, body.pec(), body.provinces());
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
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
