package it.sportello.forms.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Turns what was answered on pages into answers by path, which an instance is written from. */
final class PageAnswers {

  private static final String PROTOCOL = "[0-9]{7,}";
  private static final int PROTOCOL_DIGITS = 7;

  private final PlaceCodes codes;

  PageAnswers(PlaceCodes codes) {
    this.codes = codes;
  }

  /** {@code page}: the answers of all sections together; those that are not asked are left out. */
  Map<String, Object> toInstance(NationalForm form, Map<String, Object> page) {
    Map<String, Object> answers = new LinkedHashMap<>();
    Tops tops = Tops.of(form);
    tops.loose().forEach(top -> element(top, "", page, answers));
    tops.sections().forEach(top -> inside(top, "", page, answers));
    return answers;
  }

  private void part(Part part, String row, Map<String, Object> page, Map<String, Object> answers) {
    if (part instanceof Part.Element element) {
      element(element, row, page, answers);
    } else if (part instanceof Part.Choice choice) {
      Object chosen = page.get(Keys.choice(choice, row));
      choice.alternatives().stream()
          .filter(alternative -> Keys.alternative(alternative).equals(chosen))
          .findFirst()
          .ifPresent(alternative -> chosen(alternative, row, page, answers));
    } else if (part instanceof Part.Rows several) {
      String around = several.id().replaceFirst("/?[^/]*$", "");
      List<Map<String, Object>> rows = new ArrayList<>();
      for (Map<String, Object> typed : rows(page.get(Keys.of(several.id(), row)))) {
        Map<String, Object> one = new LinkedHashMap<>();
        part(several.part(), around, typed, one);
        rows.add(one);
      }
      put(several.id(), rows, answers);
    } else {
      ((Part.Sequence) part).parts().forEach(each -> part(each, row, page, answers));
    }
  }

  private void chosen(
      Part alternative, String row, Map<String, Object> page, Map<String, Object> answers) {
    if (!(alternative instanceof Part.Element element) || element.repeated()) {
      part(alternative, row, page, answers);
    } else if (element.content() instanceof Content.Value value) {
      if (value.type().kind() == ValueType.Kind.BOOLEAN) {
        answers.put(element.id(), true);
      } else {
        element(element, row, page, answers);
      }
    } else {
      group(element, row, page, answers);
    }
  }

  private void element(
      Part.Element element, String row, Map<String, Object> page, Map<String, Object> answers) {
    Object typed = page.get(Keys.of(element.id(), row));
    if (element.repeated()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (Map<String, Object> each : rows(typed)) {
        Map<String, Object> one = new LinkedHashMap<>();
        if (element.content() instanceof Content.Value) {
          value(element, each.get(Keys.of(element.name(), "")), one);
        } else {
          inside(element, element.id(), each, one);
        }
        rows.add(one);
      }
      put(element.id(), rows, answers);
    } else if (element.content() instanceof Content.Value) {
      value(element, typed, answers);
    } else if (element.sure()) {
      inside(element, row, page, answers);
    } else if (Boolean.TRUE.equals(typed)) {
      group(element, row, page, answers);
    }
  }

  private void group(
      Part.Element element, String row, Map<String, Object> page, Map<String, Object> answers) {
    int before = answers.size();
    inside(element, row, page, answers);
    if (answers.size() == before && !element.sure()) {
      answers.put(element.id(), true);
    }
  }

  private void inside(
      Part.Element element, String row, Map<String, Object> page, Map<String, Object> answers) {
    if (element.content() instanceof Content.Variants variants && variants.all().size() > 1) {
      Object kind = page.get(Keys.kind(element, row));
      variants.all().stream()
          .filter(variant -> variant.name().equals(kind))
          .findFirst()
          .ifPresent(
              variant -> {
                answers.put(element.id() + "@type", variant.name());
                part(variant.group().part(), row, page, answers);
              });
    } else {
      part(NationalPages.held(element), row, page, answers);
    }
  }

  private void value(Part.Element element, Object typed, Map<String, Object> answers) {
    String text = typed == null ? "" : String.valueOf(typed);
    if (text.isEmpty() || text.equals("false")) {
      return;
    }
    Optional<Part.AttributeRule> rule = NamedPlace.rule(element);
    if (rule.isPresent()) {
      NamedPlace place = NamedPlace.typed(element, text, codes);
      answers.put(element.id(), place.name());
      place.code().ifPresent(code -> answers.put(element.id() + "@" + rule.get().name(), code));
    } else {
      answers.put(element.id(), written(element, text, answers));
    }
  }

  private static Object written(Part.Element element, String text, Map<String, Object> answers) {
    ValueType type = element.value();
    if (HouseNumber.is(element)) {
      HouseNumber number = HouseNumber.of(text);
      String street = element.id().replaceFirst("[^/]*$", "indirizzo");
      if (!number.addition().isEmpty() && answers.get(street) instanceof String name) {
        answers.put(street, name + " " + number.addition());
      }
      return number.number();
    }
    return switch (type.kind()) {
      case BOOLEAN -> Boolean.valueOf(text);
      case DECIMAL, INTEGER -> text.strip().replace(',', '.');
      default ->
          type.patterns().contains(PROTOCOL) && text.matches("\\d{1,6}")
              ? "0".repeat(PROTOCOL_DIGITS - text.length()) + text
              : text;
    };
  }

  private static void put(String id, List<Map<String, Object>> rows, Map<String, Object> answers) {
    if (!rows.isEmpty()) {
      answers.put(id, rows);
    }
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> rows(Object typed) {
    return typed instanceof List<?> list
        ? list.stream().filter(Objects::nonNull).map(row -> (Map<String, Object>) row).toList()
        : List.of();
  }
}
