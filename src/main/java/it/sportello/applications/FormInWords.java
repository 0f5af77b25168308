package it.sportello.applications;

import it.sportello.catalogue.Catalogue;
import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.Form;
import it.sportello.forms.Forms;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Section;
import it.sportello.forms.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was answered in an application, question by question, in words. */
@Component
public class FormInWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Text YES = new Text("Sì", "Yes");
  private static final Text NO = new Text("No", "No");
  private static final Text DRAWN = new Text("Disegnata sulla mappa", "Drawn on the map");
  private static final Text NONE = new Text("—", "—");

  private final Forms forms;
  private final Catalogue catalogue;

  FormInWords(Forms forms, Catalogue catalogue) {
    this.forms = forms;
    this.catalogue = catalogue;
  }

  /** The form in the version on which the application was answered. */
  public Form form(ApplicationView application) {
    return forms.form(
        catalogue.procedure(application.procedure()).form(), application.formVersion());
  }

  public List<RequiredDocument> documents(ApplicationView application) {
    return forms.documents(form(application), application.answers());
  }

  public List<AnsweredSection> of(ApplicationView application) {
    return form(application).sections().stream()
        .map(section -> answered(section, application.section(section.id())))
        .toList();
  }

  /** The answers that differ; rows of lists are told apart by their numbers. */
  public List<AnswerChange> changes(ApplicationView before, ApplicationView after) {
    List<AnswerChange> changes = new ArrayList<>();
    List<AnsweredSection> then = of(before);
    List<AnsweredSection> now = of(after);
    for (int i = 0; i < now.size(); i++) {
      Map<String, Answer> old = named(then.get(i));
      Map<String, Answer> fresh = named(now.get(i));
      Text section = now.get(i).title();
      fresh.forEach(
          (key, answer) -> {
            Text was = old.containsKey(key) ? old.get(key).answer() : NONE;
            if (!was.equals(answer.answer())) {
              changes.add(new AnswerChange(section, answer.question(), was, answer.answer()));
            }
          });
      old.forEach(
          (key, answer) -> {
            if (!fresh.containsKey(key) && !answer.answer().equals(NONE)) {
              changes.add(new AnswerChange(section, answer.question(), answer.answer(), NONE));
            }
          });
    }
    return changes;
  }

  /** Two questions may read alike: the second is told apart by its place. */
  private static Map<String, Answer> named(AnsweredSection section) {
    Map<String, Answer> named = new LinkedHashMap<>();
    for (Answer answer : section.answers()) {
      String key = answer.question().it();
      while (named.containsKey(key)) {
        key += "'";
      }
      named.put(key, answer);
    }
    return named;
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
    if (field.type() == FieldType.DATE) {
      return same(day(answer.toString()));
    }
    if (field.widget().equals("map")) {
      return DRAWN;
    }
    if (answer instanceof Collection<?> many) {
      return joined(many.stream().map(one -> field.optionLabel(one.toString())).toList(), ", ");
    }
    return field.options().isEmpty() ? same(answer) : field.optionLabel(answer.toString());
  }

  /** As people write it; what is no date is shown as it was typed. */
  private static String day(String iso) {
    try {
      return DAY.format(LocalDate.parse(iso));
    } catch (DateTimeException asTyped) {
      return iso;
    }
  }

  private static Text numbered(Text label, int number) {
    return new Text(label.it() + " " + number, label.en() == null ? "" : label.en() + " " + number);
  }

  private static Text joined(List<Answer> cells) {
    return joined(cells.stream().map(FormInWords::labelled).toList(), " · ");
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
  public record AnsweredSection(Text title, List<Answer> answers) {}

  /** A question and its answer. */
  public record Answer(Text question, Text answer) {}
}
