package it.sportello.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of answers when their form gets a new version: those still asked go where they are
 * asked now, those asked no more are set aside as they were typed; nothing is lost.
 */
public record Reconciliation(
    List<Moved> moved,
    List<Left> left,
    List<Added> added,
    Map<String, Map<String, Object>> answers,
    Map<String, Object> setAside) {

  /** An answer that is asked in another section now. */
  public record Moved(Text question, Text from, Text to) {}

  /** An answer that has no place any more. */
  public record Left(Text question, Object answer) {}

  /** A question that must be answered and was not there before. */
  public record Added(Text question, Text section, String sectionId) {}

  private record Place(Section section, Field field) {}

  /** Carries answers from one version of a form to another. */
  public static Reconciliation of(Form old, Form fresh, Map<String, Map<String, Object>> answers) {
    Map<String, Place> before = places(old);
    Map<String, Place> now = places(fresh);
    var carried =
        new Reconciliation(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new LinkedHashMap<>());
    answers.forEach(
        (section, given) ->
            given.forEach((key, answer) -> carried.carry(section, key, answer, before, now)));
    now.forEach(
        (key, place) -> {
          if (!before.containsKey(key) && place.field().isRequired()) {
            carried.added.add(
                new Added(place.field().label(), place.section().title(), place.section().id()));
          }
        });
    return carried;
  }

  private void carry(
      String section,
      String key,
      Object answer,
      Map<String, Place> before,
      Map<String, Place> now) {
    Place place = now.get(key);
    Place old = before.get(key);
    Text question = old == null ? new Text(key, key) : old.field().label();
    if (place == null || !fits(place.field(), answer)) {
      if (!AnswerRules.isEmpty(answer)) {
        left.add(new Left(question, inWords(old, answer)));
        setAside.put(key, answer);
      }
      return;
    }
    answers.computeIfAbsent(place.section().id(), id -> new LinkedHashMap<>()).put(key, answer);
    if (!place.section().id().equals(section)) {
      Text from = old == null ? new Text(section, section) : old.section().title();
      moved.add(new Moved(place.field().label(), from, place.section().title()));
    }
  }

  /** Whether the answer is of the kind that the question takes now. */
  private static boolean fits(Field field, Object answer) {
    if (AnswerRules.isEmpty(answer)) {
      return true;
    }
    return switch (field.type()) {
      case REPEATED -> answer instanceof List<?> rows && rows.get(0) instanceof Map;
      case CHECKLIST -> answer instanceof List<?> && AnswerRules.wrong(field, answer).isEmpty();
      case CHECKBOX -> answer instanceof Boolean;
      case RADIO, SELECT -> answer instanceof String && AnswerRules.wrong(field, answer).isEmpty();
      default -> answer instanceof String;
    };
  }

  private static Object inWords(Place old, Object answer) {
    return old == null || !(answer instanceof String text)
        ? answer
        : old.field().optionLabel(text).it();
  }

  private static Map<String, Place> places(Form form) {
    Map<String, Place> places = new LinkedHashMap<>();
    form.sections()
        .forEach(s -> s.questions().forEach(field -> places.put(field.key(), new Place(s, field))));
    return places;
  }
}
