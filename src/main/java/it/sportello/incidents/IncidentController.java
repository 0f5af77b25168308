package it.sportello.incidents;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of what gave up. */
@Controller
class IncidentController {

  private static final String PATH = "/guasti";
  private static final String ONE = PATH + "/{kind}/{id}";

  private final Incidents incidents;

  IncidentController(Incidents incidents) {
    this.incidents = incidents;
  }

  @GetMapping(PATH)
  String list(Model model) {
    return page(model);
  }

  @PostMapping(ONE + "/riprova")
  String retry(@PathVariable IncidentKind kind, @PathVariable String id, RedirectAttributes flash) {
    incidents.retry(kind, id);
    return done("retried", flash);
  }

  @PostMapping(ONE + "/accantona")
  String setAside(
      @PathVariable IncidentKind kind,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash,
      Model model) {
    try {
      incidents.setAside(kind, id, reason);
      return done("aside", flash);
    } catch (HandlingRefused refused) {
      return again(kind, id, refused, reason, model);
    }
  }

  @PostMapping(ONE + "/assegna")
  String assign(
      @PathVariable IncidentKind kind,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes flash,
      Model model) {
    try {
      incidents.assign(kind, id, person);
      return done("assigned", flash);
    } catch (HandlingRefused refused) {
      return again(kind, id, refused, person, model);
    }
  }

  /** The same page, with what was typed and what is wrong with it beside the field. */
  private String again(
      IncidentKind kind, String id, HandlingRefused refused, String typed, Model model) {
    String field = kind + "-" + id + "-" + refused.field();
    model.addAttribute("wrongField", field);
    model.addAttribute("wrongText", "incidents.wrong." + refused.field() + "." + refused.why());
    model.addAttribute("typed", typed);
    return page(model);
  }

  private String page(Model model) {
    List<Incident> all = incidents.all();
    model.addAttribute("waiting", all.stream().filter(i -> !i.isAside()).toList());
    model.addAttribute("aside", all.stream().filter(Incident::isAside).toList());
    model.addAttribute("mayAct", incidents.mayAct());
    model.addAttribute(
        "names",
        all.stream()
            .map(i -> i.handling().assignee())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.toMap(id -> id, incidents::nameOf)));
    return "incidents/list";
  }

  private static String done(String what, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", "incidents.done." + what);
    return "redirect:" + PATH;
  }
}
