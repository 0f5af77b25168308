package it.sportello.administration;

import it.sportello.forms.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;

/** A form as a page shows it: what was typed, and beside each field what is wrong with it. */
final class Form {

  static final String NAME = "form";

  private final Map<String, List<String>> typed = new LinkedHashMap<>();
  private final Map<String, Text> wrong;

  private Form(Map<String, Text> wrong) {
    this.wrong = wrong;
  }

  /** Empty, or with what is known already: names and values in turns, a value may be a list. */
  static Form of(Object... namesAndValues) {
    Form form = new Form(Map.of());
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return form;
  }

  /** As it came, and why it was refused; onto the page. */
  static void refused(ServletWebRequest came, NotAcceptable refusal, Model model) {
    Form form = new Form(refusal.fields());
    came.getParameterMap().forEach((name, values) -> form.typed.put(name, List.of(values)));
    model.addAttribute(NAME, form);
    came.getResponse().setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
  }

  /** A day as a date field sends it; nothing if it is none. */
  static LocalDate day(String text) {
    try {
      return text == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  /** The constant of that name; nothing if there is none. */
  static <E extends Enum<E>> E named(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  public String text(String name) {
    return typed.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  public boolean has(String name, Object value) {
    return typed.getOrDefault(name, List.of()).contains(value.toString());
  }

  public Text wrong(String name) {
    return wrong.get(name);
  }

  public Map<String, Text> getWrong() {
    return wrong;
  }

  private void put(String name, Object value) {
    List<String> texts =
        value instanceof Iterable<?> many
            ? stream(many)
            : Optional.ofNullable(value).map(Object::toString).stream().toList();
    typed.put(name, texts);
  }

  private static List<String> stream(Iterable<?> many) {
    List<String> texts = new ArrayList<>();
    many.forEach(one -> texts.add(one.toString()));
    return texts;
  }
}
