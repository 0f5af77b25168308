package it.sportello.forms.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns answers by path, as an instance holds them, into what the pages show and keep. */
final class AnswersOnPage {

  private final PlaceCodes codes;

  AnswersOnPage(PlaceCodes codes) {
    this.codes = codes;
  }

  /** The answers of all sections in one map: keys are unique within a form. */
  Map<String, Object> of(NationalForm form, Map<String, Object> answers) {
    Map<String, Object> page = new LinkedHashMap<>();
    Tops tops = Tops.of(form);
    tops.loose().forEach(top -> element(top, "", answers, page));
    tops.sections().forEach(top -> inside(top, "", answers, page));
    return page;
  }

  private void part(Part part, String row, Map<String, Object> answers, Map<String, Object> page) {
    if (part instanceof Part.Element element) {
      element(element, row, answers, page);
    } else if (part instanceof Part.Choice choice) {
      choice.alternatives().stream()
          .filter(alternative -> AnswersToXml.isAnswered(alternative, answers, true))
          .findFirst()
          .ifPresent(
              alternative -> {
                page.put(Keys.choice(choice, row), Keys.alternative(alternative));
                part(alternative, row, answers, page);
              });
    } else if (part instanceof Part.Rows several) {
      String around = several.id().replaceFirst("/?[^/]*$", "");
      List<Map<String, Object>> rows = new ArrayList<>();
      for (Map<String, Object> each : PageAnswers.rows(answers.get(several.id()))) {
        Map<String, Object> one = new LinkedHashMap<>();
        part(several.part(), around, each, one);
        rows.add(one);
      }
      page.put(Keys.of(several.id(), row), rows);
    } else {
      ((Part.Sequence) part).parts().forEach(each -> part(each, row, answers, page));
    }
  }

  private void element(
      Part.Element element, String row, Map<String, Object> answers, Map<String, Object> page) {
    String key = Keys.of(element.id(), row);
    Object answer = answers.get(element.id());
    if (element.repeated()) {
      page.put(key, rows(element, answer));
    } else if (element.content() instanceof Content.Value) {
      if (answer != null) {
        page.put(key, shown(element, answer, answers));
      }
    } else if (AnswersToXml.isAnswered(element, answers, true)) {
      page.put(key, true);
      inside(element, row, answers, page);
    }
  }

  private Object shown(Part.Element element, Object answer, Map<String, Object> answers) {
    return NamedPlace.rule(element)
        .map(
            rule -> {
              Object code = answers.get(element.id() + "@" + rule.name());
              return (Object) NamedPlace.shown(element, String.valueOf(answer), code, codes);
            })
        .orElse(answer);
  }

  private List<Map<String, Object>> rows(Part.Element element, Object answer) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> each : PageAnswers.rows(answer)) {
      Map<String, Object> one = new LinkedHashMap<>();
      if (element.content() instanceof Content.Value) {
        one.put(Keys.of(element.name(), ""), each.get(element.id()));
      } else {
        inside(element, element.id(), each, one);
      }
      rows.add(one);
    }
    return rows;
  }

  private void inside(
      Part.Element element, String row, Map<String, Object> answers, Map<String, Object> page) {
    if (element.content() instanceof Content.Variants variants && variants.all().size() > 1) {
      Object kind = answers.get(element.id() + "@type");
      variants.all().stream()
          .filter(variant -> variant.name().equals(kind))
          .findFirst()
          .ifPresent(
              variant -> {
                page.put(Keys.kind(element, row), variant.name());
                part(variant.group().part(), row, answers, page);
              });
    } else {
      part(NationalPages.held(element), row, answers, page);
    }
  }
}
