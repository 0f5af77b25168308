package it.sportello.desk;

import it.sportello.conferences.ConferenceView;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BodyDoor;
import it.sportello.proceedings.Convening;
import it.sportello.proceedings.Convocation;
import it.sportello.proceedings.Proceedings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Convening: who is called and why, what that means, seen before it is done. */
@Controller
class ConveningController {

  private final Convening convening;
  private final Invitations invitations;
  private final Proceedings proceedings;

  ConveningController(Convening convening, Invitations invitations, Proceedings proceedings) {
    this.convening = convening;
    this.invitations = invitations;
    this.proceedings = proceedings;
  }

  /** Reasons come in fields that are named after their body. */
  @PostMapping(Paths.CASE + "/conferenza")
  String convene(
      @PathVariable CaseNumber number,
      ConveningForm form,
      HttpServletRequest request,
      Model model,
      RedirectAttributes flash) {
    if ("modifica".equals(form.azione())) {
      flash.addFlashAttribute(Typed.NAME, Typed.of("convene", request.getParameterMap()));
      return "redirect:" + Paths.CASES + "/" + number;
    }
    Convocation typed = invitations.of(number, form, request.getParameterMap());
    if ("anteprima".equals(form.azione())) {
      ConferenceView foreseen = convening.preview(number, typed);
      model.addAttribute("conference", foreseen);
      model.addAttribute("convocation", typed);
      model.addAttribute("summary", proceedings.summary(number));
      model.addAttribute("fields", fields(request.getParameterMap()));
      model.addAttribute("base", Paths.CASES + "/" + number);
      return "desk/convening-review";
    }
    List<BodyDoor.Told> told = convening.convene(number, typed);
    flash.addFlashAttribute("told", told);
    return Reply.done(number, "convene", flash);
  }

  /** One body more, once the conference runs. */
  @PostMapping(CaseBodiesController.BODIES + "/nuovo")
  String add(@PathVariable CaseNumber number, ConveningForm.Added body, RedirectAttributes flash) {
    flash.addFlashAttribute("told", convening.add(number, body.body()));
    flash.addFlashAttribute("notice", "bodies.done.added");
    return "redirect:" + Paths.CASES + "/" + number + "/enti";
  }

  private static Map<String, List<String>> fields(Map<String, String[]> typed) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    typed.forEach((name, values) -> fields.put(name, List.of(values)));
    fields.remove("_csrf");
    fields.remove("azione");
    return fields;
  }
}
