package it.sportello.administration;

import it.sportello.forms.Answers;
import it.sportello.forms.FieldCheck;
import it.sportello.forms.Form;
import it.sportello.forms.FormError;
import it.sportello.forms.Forms;
import it.sportello.forms.Section;
import it.sportello.pages.Question;
import it.sportello.pages.Questions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A form that is not in use yet, as a person would see it; what is typed is checked, not kept. */
@Controller
@RequestMapping(StudioController.PATH + "/{id:[0-9a-f-]{36}}/anteprima/{form:[a-z0-9-]+}")
class PreviewController {

  private static final FieldCheck.Context ANYWHERE = new FieldCheck.Context("");

  private final Studio studio;
  private final Forms forms;
  private final Questions questions;

  PreviewController(Studio studio, Forms forms, Questions questions) {
    this.studio = studio;
    this.forms = forms;
    this.questions = questions;
  }

  @GetMapping
  ModelAndView first(@PathVariable String id, @PathVariable String form) {
    Form shown = studio.form(id, form);
    return page(id, shown, shown.sections().get(0), Map.of(), List.of());
  }

  @GetMapping("/{section:[\\w-]+}")
  ModelAndView show(
      @PathVariable String id, @PathVariable String form, @PathVariable String section) {
    Form shown = studio.form(id, form);
    return page(id, shown, shown.section(section), Map.of(), List.of());
  }

  @PostMapping("/{section:[\\w-]+}")
  ModelAndView check(
      @PathVariable String id,
      @PathVariable String form,
      @PathVariable String section,
      HttpServletRequest request) {
    Form shown = studio.form(id, form);
    Section asked = shown.section(section);
    Map<String, Object> typed = Answers.posted(asked, request.getParameterMap());
    List<FormError> findings = forms.check(asked, typed, ANYWHERE);
    return page(id, shown, asked, typed, findings);
  }

  private ModelAndView page(
      String id,
      Form form,
      Section section,
      Map<String, Object> answers,
      List<FormError> findings) {
    List<Question> laidOut = questions.of(section, new Questions.Sheet(answers, findings, ""));
    return new ModelAndView("administration/preview")
        .addObject("base", StudioController.PATH + "/" + id)
        .addObject("at", StudioController.PATH + "/" + id + "/anteprima/" + form.id())
        .addObject("shown", form)
        .addObject("section", section)
        .addObject("errors", findings.stream().filter(FormError::blocking).toList())
        .addObject("questions", laidOut);
  }
}
