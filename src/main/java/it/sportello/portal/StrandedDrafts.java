package it.sportello.portal;

import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.forms.Field;
import it.sportello.forms.Form;
import it.sportello.forms.Forms;
import it.sportello.forms.Text;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows a draft whose form is used no more: all that was typed, and why it cannot go on. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StrandedDrafts {

  private final Applications applications;

  StrandedDrafts(Applications applications) {
    this.applications = applications;
  }

  /** A question, or the name under which it was kept, and what was typed. */
  record Line(Text question, String answer) {}

  @ExceptionHandler
  ModelAndView show(StrandedDraft stranded, HttpServletResponse response) {
    response.setStatus(HttpStatus.CONFLICT.value());
    ApplicationView application = stranded.application();
    return new ModelAndView("portal/stranded")
        .addObject("application", application)
        .addObject("reason", stranded.form() == null ? null : stranded.form().withdrawn())
        .addObject("lines", lines(application, known(stranded)));
  }

  private Map<String, Field> known(StrandedDraft stranded) {
    Map<String, Field> known = new HashMap<>();
    if (stranded.form() != null) {
      Form form = applications.form(stranded.application());
      form.sections().forEach(s -> s.questions().forEach(field -> known.put(field.key(), field)));
    }
    return known;
  }

  private static List<Line> lines(ApplicationView application, Map<String, Field> known) {
    List<Line> lines = new ArrayList<>();
    Forms.together(application.typed())
        .forEach((key, answer) -> lines.add(line(key, answer, known.get(key))));
    application.setAside().forEach((key, answer) -> lines.add(line(key, answer, null)));
    return lines;
  }

  private static Line line(String key, Object answer, Field field) {
    if (field == null) {
      return new Line(new Text(key, key), String.valueOf(answer));
    }
    return new Line(field.label(), field.optionLabel(String.valueOf(answer)).it());
  }
}
