package it.sportello.commandline;

import it.sportello.forms.Field;
import it.sportello.forms.Form;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Section;
import java.io.PrintWriter;
import java.util.List;

/** Prints the questions of a form line by line, for whoever writes its labels. */
final class FormOutline {

  private static final int MOST_OPTIONS = 6;

  private final PrintWriter out;

  FormOutline(PrintWriter out) {
    this.out = out;
  }

  void print(Form form) {
    out.printf("%s (%s)%n", form.title().it(), form.version());
    for (Section section : form.sections()) {
      out.printf("%n== %s%n", section.title().it());
      print(section.fields(), "  ");
    }
    out.printf("%n== Allegati%n");
    for (RequiredDocument document : form.documents()) {
      out.printf(
          "  - %s%s%s%n",
          document.label().it(),
          document.required() ? " *" : "",
          document.when().isEmpty() ? "" : " — quando " + document.when());
    }
    out.flush();
  }

  private void print(List<Field> fields, String indent) {
    for (Field field : fields) {
      out.printf(
          "%s- %s%s [%s]%s%n",
          indent,
          field.label().it(),
          field.isRequired() ? " *" : "",
          field.key(),
          field.options().isEmpty() ? "" : ": " + options(field));
      print(field.children(), indent + "  ");
    }
  }

  private static String options(Field field) {
    List<String> labels =
        field.options().stream().limit(MOST_OPTIONS).map(option -> option.label().it()).toList();
    int more = field.options().size() - labels.size();
    return String.join(" / ", labels) + (more > 0 ? " … altri " + more : "");
  }
}
