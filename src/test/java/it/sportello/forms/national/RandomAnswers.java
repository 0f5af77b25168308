package it.sportello.forms.national;

import com.github.curiousoddman.rgxgen.RgxGen;
import it.sportello.forms.national.ValueType.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Fills a form at random, as its schema allows: a person who understands nothing but the rules. */
final class RandomAnswers {

  private static final String LETTERS = "abcdefgàèìòù ABC'&<>\"ß€日-.,";

  private final NationalForm form;
  private final Random random;
  private final double appetite;

  private RandomAnswers(NationalForm form, long seed) {
    this.form = form;
    this.random = new Random(seed);
    this.appetite = random.nextInt(4) / 4.0;
  }

  static Map<String, Object> of(NationalForm form, long seed) {
    Map<String, Object> answers = new LinkedHashMap<>();
    new RandomAnswers(form, seed).inside(form.root(), answers);
    return answers;
  }

  private void part(Part part, Map<String, Object> answers) {
    if (part instanceof Part.Element element) {
      elements(element, answers);
    } else if (part instanceof Part.Choice choice) {
      if (!choice.optional() || hungry()) {
        part(one(choice.alternatives()), answers);
      }
    } else if (part instanceof Part.Rows several) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        Map<String, Object> row = new LinkedHashMap<>();
        part(several.part(), row);
        rows.add(row);
      }
      answers.put(several.id(), rows);
    } else if (part instanceof Part.Sequence sequence && (!sequence.optional() || hungry())) {
      sequence.parts().forEach(each -> part(each, answers));
    }
  }

  private void elements(Part.Element element, Map<String, Object> answers) {
    if (element.content() instanceof Content.Recursion || element.optional() && !hungry()) {
      return;
    }
    if (element.repeated()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      for (int i = random.nextInt(2); i >= 0; i--) {
        Map<String, Object> row = new LinkedHashMap<>();
        inside(element, row);
        rows.add(row);
      }
      answers.put(element.id(), rows);
      return;
    }
    int before = answers.size();
    inside(element, answers);
    boolean group = !(element.content() instanceof Content.Value);
    if (group && !element.sure() && answers.size() == before) {
      answers.put(element.id(), true);
    }
  }

  private void inside(Part.Element element, Map<String, Object> answers) {
    for (Part.AttributeRule rule : element.attributes()) {
      if (rule.required() || hungry()) {
        answers.put(element.id() + "@" + rule.name(), value(rule.type()));
      }
    }
    if (element.content() instanceof Content.Value) {
      Object value = value(element.value());
      boolean no = element.value().kind() == Kind.BOOLEAN && !element.sure();
      if (no) {
        value = true;
      }
      String only = element.notes().onlyValue();
      answers.put(element.id(), only.isEmpty() ? value : Lexical.read(element.value(), only));
    } else if (element.content() instanceof Content.Group group) {
      part(group.part(), answers);
    } else if (element.content() instanceof Content.Variants variants) {
      Content.Variant variant = one(variants.all());
      if (variants.all().size() > 1) {
        answers.put(element.id() + "@type", variant.name());
      }
      part(variant.group().part(), answers);
    }
  }

  private Object value(ValueType type) {
    if (!type.enumeration().isEmpty()) {
      return one(form.enumerations().get(type.enumeration()));
    }
    return switch (type.kind()) {
      case BOOLEAN -> type.patterns().contains("true") || random.nextBoolean();
      case DATE, WRITTEN_DATE -> day().toString();
      case TIME -> type.builtIn().equals("time") ? "09:30:00" : day() + "T09:30:00";
      case INTEGER -> "" + (1 + random.nextInt(largest(type.limits().largest())));
      case DECIMAL -> random.nextInt(1000) + ".5";
      case TEXT -> text(type);
    };
  }

  private String text(ValueType type) {
    if (type.builtIn().equals("language")) {
      return "it";
    }
    if (!type.patterns().isEmpty()) {
      String pattern = type.patterns().get(0).replaceAll("\\)\\?$", ")");
      String text = RgxGen.parse(pattern).generate(random);
      int most = type.limits().maxLength();
      return text.isBlank() || most >= 0 && text.length() > most ? text(type) : text;
    }
    int least = Math.max(1, type.limits().minLength());
    int most = type.limits().maxLength() < 0 ? least + 12 : type.limits().maxLength();
    int length = least + random.nextInt(Math.min(12, most - least) + 1);
    var text = new StringBuilder("x");
    while (text.length() < length) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  private static int largest(String told) {
    return told.isEmpty() || told.length() > 2 ? 99 : Integer.parseInt(told);
  }

  private LocalDate day() {
    return LocalDate.of(1930, 1, 1).plusDays(random.nextInt(36_000));
  }

  private boolean hungry() {
    return random.nextDouble() < appetite;
  }

  private <T> T one(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }
}
