package it.sportello.administration;

import it.sportello.forms.Answers;
import it.sportello.forms.FieldCheck;
import it.sportello.forms.FormError;
import it.sportello.forms.Forms;
import it.sportello.forms.Section;
import it.sportello.forms.Text;
import it.sportello.forms.national.OverlayRefused;
import it.sportello.forms.national.PackageRefused;
import it.sportello.pages.Questions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The national forms as people would see them, for those who write their labels. */
@Controller
@RequestMapping(NationalPreviewController.PATH)
class NationalPreviewController {

  static final String PATH = "/amministrazione/moduli/nazionali";

  private static final String FORM = "/{edition:[\\w.-]+}/anteprima/{form:[\\w-]+}";
  private static final FieldCheck.Context ANYWHERE = new FieldCheck.Context("");

  private final NationalPreviews previews;
  private final Adoptions adoptions;
  private final Forms forms;
  private final Questions questions;

  NationalPreviewController(
      NationalPreviews previews, Adoptions adoptions, Forms forms, Questions questions) {
    this.adoptions = adoptions;
    this.previews = previews;
    this.forms = forms;
    this.questions = questions;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute(Form.NAME, Form.of());
    return fill(model);
  }

  /** Proposes a form of a package for a procedure: it is published where editions are. */
  @PostMapping
  String adopt(
      Adoptions.Adoption adoption,
      ServletWebRequest exchange,
      Model model,
      RedirectAttributes flash) {
    try {
      String id = adoptions.propose(adoption);
      flash.addFlashAttribute("notice", "admin.done.proposed");
      return "redirect:" + StudioController.PATH + "/" + id;
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      return fill(model);
    }
  }

  private String fill(Model model) {
    model.addAttribute("packages", previews.packages());
    model.addAttribute("procedures", adoptions.procedures());
    return "administration/national";
  }

  @GetMapping({FORM, FORM + "/{section:[\\w-]+}"})
  ModelAndView show(
      @PathVariable String edition,
      @PathVariable String form,
      @PathVariable(required = false) String section) {
    return page(edition, form, section, Map.of());
  }

  @PostMapping(FORM + "/{section:[\\w-]+}")
  ModelAndView check(
      @PathVariable String edition,
      @PathVariable String form,
      @PathVariable String section,
      HttpServletRequest request) {
    return page(edition, form, section, request.getParameterMap());
  }

  private ModelAndView page(
      String edition, String name, String section, Map<String, String[]> posted) {
    try {
      var shown = previews.form(edition, name);
      Section asked = section == null ? shown.sections().get(0) : shown.section(section);
      Map<String, Object> typed = Answers.posted(asked, posted);
      List<FormError> findings = posted.isEmpty() ? List.of() : forms.check(asked, typed, ANYWHERE);
      return new ModelAndView("administration/preview")
          .addObject("base", PATH)
          .addObject("at", PATH + "/" + edition + "/anteprima/" + name)
          .addObject("shown", shown)
          .addObject("section", asked)
          .addObject("errors", findings.stream().filter(FormError::blocking).toList())
          .addObject("questions", questions.of(asked, new Questions.Sheet(typed, findings, "")));
    } catch (OverlayRefused refused) {
      return refused(refused.why());
    } catch (PackageRefused refused) {
      return refused(refused.why());
    }
  }

  private ModelAndView refused(Text fault) {
    var list = new ModelAndView("administration/national", HttpStatus.UNPROCESSABLE_ENTITY);
    return list.addObject(Form.NAME, Form.of())
        .addObject("procedures", adoptions.procedures())
        .addObject("packages", previews.packages())
        .addObject("fault", fault);
  }
}
