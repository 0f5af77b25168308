package it.sportello.administration;

import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.OfficeId;
import it.sportello.territory.OfficeView;
import it.sportello.territory.ServiceView;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which office serves which municipality, from when and until when. */
@Controller
@RequestMapping(AssignmentsController.PATH)
class AssignmentsController {

  static final String PATH = "/amministrazione/competenze";

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private final Assignments assignments;
  private final Places places;

  AssignmentsController(Assignments assignments, Places places) {
    this.assignments = assignments;
    this.places = places;
  }

  /** An assignment as typed; ids come from lists, one that is none is as good as missing. */
  record NewService(String office, String municipality, String from, String to) {

    OfficeId id() {
      return office == null || !office.matches(ID) ? null : new OfficeId(office);
    }

    MunicipalityCode code() {
      boolean none = municipality == null || !municipality.matches("\\d{6}");
      return none ? null : new MunicipalityCode(municipality);
    }
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute(Form.NAME, Form.of());
    return services(model);
  }

  @PostMapping
  String assign(
      NewService service, ServletWebRequest exchange, Model model, RedirectAttributes flash) {
    try {
      assignments.assign(
          service.id(), service.code(), Form.day(service.from()), Form.day(service.to()));
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      return services(model);
    }
    flash.addFlashAttribute("notice", "admin.done.service");
    return "redirect:" + PATH;
  }

  @GetMapping("/{service:\\d{1,18}}")
  String show(@PathVariable long service, Model model) {
    model.addAttribute(Form.NAME, Form.of("to", assignments.service(service).to()));
    return service(service, model);
  }

  @PostMapping("/{service:\\d{1,18}}")
  String end(
      @PathVariable long service,
      @RequestParam(defaultValue = "") String to,
      ServletWebRequest exchange,
      Model model,
      RedirectAttributes flash) {
    try {
      assignments.end(service, Form.day(to));
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      return service(service, model);
    }
    flash.addFlashAttribute("notice", "admin.done.serviceEnded");
    return "redirect:" + PATH;
  }

  private String services(Model model) {
    model.addAttribute("services", assignments.services());
    model.addAttribute("municipalities", assignments.municipalities());
    model.addAttribute("procedures", assignments.procedures());
    offices(model);
    return "administration/services";
  }

  private String service(long id, Model model) {
    ServiceView service = assignments.service(id);
    model.addAttribute("service", service);
    offices(model);
    return "administration/service";
  }

  private void offices(Model model) {
    model.addAttribute("offices", places.offices());
    model.addAttribute(
        "office",
        places.offices().stream().collect(Collectors.toMap(OfficeView::id, Function.identity())));
  }
}
