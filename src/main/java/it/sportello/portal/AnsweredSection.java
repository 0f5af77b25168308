package it.sportello.portal;

import it.sportello.applications.ApplicationView;
import it.sportello.forms.Form;
import it.sportello.forms.Section;
import it.sportello.pages.Question;
import it.sportello.pages.Questions;
import java.util.List;

/** A section as it is read over before and after filing. */
record AnsweredSection(Section section, List<Question> questions) {

  /** All sections of the form with their answers. */
  static List<AnsweredSection> of(Form form, ApplicationView application, Questions questions) {
    return form.sections().stream()
        .map(s -> new AnsweredSection(s, questions.answered(s, application.section(s.id()))))
        .toList();
  }
}
