package it.sportello.administration;

import it.sportello.territory.Desk;
import it.sportello.territory.OfficeId;
import it.sportello.territory.OfficeKind;
import it.sportello.territory.OfficeView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offices: listed, added, renamed from a day on. */
@Controller
@RequestMapping(OfficesController.PATH)
class OfficesController {

  static final String PATH = "/amministrazione/uffici";

  private static final String ID = "/{office:[a-z0-9-]{1,64}}";

  private final Places places;

  OfficesController(Places places) {
    this.places = places;
  }

  /** Of which desk an office is, and who keeps it, as typed. */
  record NewOffice(String desk, String kind) {}

  @GetMapping
  String list(Model model) {
    model.addAttribute(Form.NAME, Form.of());
    return offices(model);
  }

  @PostMapping
  String add(
      NewOffice office,
      Places.Contacts contacts,
      ServletWebRequest exchange,
      Model model,
      RedirectAttributes flash) {
    try {
      places.addOffice(
          Form.named(Desk.class, office.desk()),
          Form.named(OfficeKind.class, office.kind()),
          contacts);
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      return offices(model);
    }
    flash.addFlashAttribute("notice", "admin.done.office");
    return "redirect:" + PATH;
  }

  @GetMapping(ID)
  String show(@PathVariable OfficeId office, Model model) {
    OfficeView view = places.office(office);
    model.addAttribute(
        Form.NAME, Form.of("name", view.name(), "pec", view.pec(), "address", view.address()));
    return office(office, model);
  }

  @PostMapping(ID)
  String change(
      @PathVariable OfficeId office,
      Places.Contacts contacts,
      ServletWebRequest exchange,
      Model model,
      RedirectAttributes flash) {
    try {
      String from = exchange.getParameter("from");
      places.changeOffice(office, Form.day(from), contacts);
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      return office(office, model);
    }
    flash.addFlashAttribute("notice", "admin.done.officeChanged");
    return "redirect:" + PATH + "/" + office;
  }

  private String offices(Model model) {
    model.addAttribute("offices", places.offices());
    model.addAttribute("desks", Desk.values());
    model.addAttribute("kinds", OfficeKind.values());
    return "administration/offices";
  }

  private String office(OfficeId office, Model model) {
    model.addAttribute("office", places.office(office));
    model.addAttribute("changes", places.changesToCome(office));
    return "administration/office";
  }
}
