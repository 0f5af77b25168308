package it.sportello.desk;

import it.sportello.applications.ApplicationView;
import it.sportello.catalogue.Catalogue;
import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.Form;
import it.sportello.forms.Forms;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Section;
import it.sportello.forms.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was answered in an application, question by question, in words. */
@Component
class FiledAnswers {

  private static final Text YES = new Text("Sì", "Yes");
  private static final Text NO = new Text("No", "No");
  private static final Text DRAWN = new Text("Disegnata sulla mappa", "Drawn on the map");
  private static final Text NONE = new Text("—", "—");

  private final Forms forms;
  private final Catalogue catalogue;

  FiledAnswers(Forms forms, Catalogue catalogue) {
    this.forms = forms;
    this.catalogue = catalogue;
  }

  Form form(ApplicationView application) {
    return forms.form(
        catalogue.procedure(application.procedure()).form(), application.formVersion());
  }

  List<RequiredDocument> documents(ApplicationView application) {
    return forms.documents(form(application), application.answers());
  }

  List<AnsweredSection> of(ApplicationView application) {
    return form(application).sections().stream()
        .map(section -> answered(section, application.section(section.id())))
        .toList();
  }

  private AnsweredSection answered(Section section, Map<String, Object> answers) {
    List<Answer> lines = new ArrayList<>();
    collect(section.fields(), answers, lines);
    return new AnsweredSection(section.title(), lines);
  }

  private void collect(List<Field> fields, Map<String, Object> answers, List<Answer> lines) {
    for (Field field : forms.asked(fields, answers)) {
      if (field.type() == FieldType.GROUP) {
        collect(field.children(), answers, lines);
      } else if (field.isRepeated()) {
        rows(field, answers.get(field.key()), lines);
      } else if (field.type().isAnswered()) {
        lines.add(new Answer(field.label(), inWords(field, answers.get(field.key()))));
      }
    }
  }

  private void rows(Field list, Object rows, List<Answer> lines) {
    int number = 1;
    for (Object row : rows instanceof Collection<?> many ? many : List.of()) {
      List<Answer> cells = new ArrayList<>();
      collect(list.children(), answersOf(row), cells);
      lines.add(new Answer(numbered(list.label(), number++), joined(cells)));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> answersOf(Object row) {
    return row instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  private static Text inWords(Field field, Object answer) {
    if (field.type() == FieldType.CHECKBOX) {
      return Boolean.TRUE.equals(answer) ? YES : NO;
    }
    if (answer == null || answer.toString().isBlank()) {
      return NONE;
    }
    if (field.widget().equals("map")) {
      return DRAWN;
    }
    if (answer instanceof Collection<?> many) {
      return joined(many.stream().map(one -> field.optionLabel(one.toString())).toList(), ", ");
    }
    return field.options().isEmpty() ? same(answer) : field.optionLabel(answer.toString());
  }

  private static Text numbered(Text label, int number) {
    return new Text(label.it() + " " + number, label.en() == null ? "" : label.en() + " " + number);
  }

  private static Text joined(List<Answer> cells) {
    return joined(cells.stream().map(FiledAnswers::labelled).toList(), " · ");
  }

  private static Text labelled(Answer cell) {
    Text label = cell.question();
    return new Text(
        label.it() + " " + cell.answer().it(),
        label.en() == null ? "" : label.en() + " " + cell.answer().en());
  }

  private static Text joined(List<Text> texts, String separator) {
    return new Text(
        String.join(separator, texts.stream().map(Text::it).toList()),
        String.join(separator, texts.stream().map(Text::en).toList()));
  }

  private static Text same(Object answer) {
    return new Text(answer.toString(), answer.toString());
  }

  /** A section of the form as it was answered. */
  record AnsweredSection(Text title, List<Answer> answers) {}

  /** A question and its answer. */
  record Answer(Text question, Text answer) {}
}
