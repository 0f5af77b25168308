package it.sportello.portal;

import it.sportello.forms.Field;
import it.sportello.forms.Form;
import it.sportello.forms.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says in words when a document is asked for, as far as the expression can be read by people. */
record ConditionWords(Form form) {

  private static final Pattern EQUALS = Pattern.compile("(\\w+)\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern ONLY_ALTERNATIVES =
      Pattern.compile("=?\\s*\\w+\\s*=\\s*\"[^\"]*\"(\\s+or\\s+\\w+\\s*=\\s*\"[^\"]*\")*\\s*");

  /** One answer that makes the document necessary. */
  record Alternative(Text question, Text answer) {}

  /** The alternatives, or nothing when the expression says more than a list of them. */
  List<Alternative> of(String when) {
    if (!ONLY_ALTERNATIVES.matcher(when).matches()) {
      return List.of();
    }
    List<Alternative> alternatives = new ArrayList<>();
    Matcher matcher = EQUALS.matcher(when);
    while (matcher.find()) {
      String answer = matcher.group(2);
      field(matcher.group(1))
          .filter(field -> canBeAnswered(field, answer))
          .map(field -> new Alternative(field.label(), field.optionLabel(answer)))
          .ifPresent(alternatives::add);
    }
    return alternatives;
  }

  /** Several forms share a condition: not each of them offers every answer that it names. */
  private static boolean canBeAnswered(Field field, String answer) {
    return field.options().isEmpty()
        || field.options().stream().anyMatch(option -> option.value().equals(answer));
  }

  private Optional<Field> field(String key) {
    return form.sections().stream()
        .flatMap(section -> section.fields().stream())
        .flatMap(ConditionWords::withChildren)
        .filter(field -> field.key().equals(key))
        .findFirst();
  }

  private static Stream<Field> withChildren(Field field) {
    return Stream.concat(
        Stream.of(field), field.children().stream().flatMap(ConditionWords::withChildren));
  }
}
