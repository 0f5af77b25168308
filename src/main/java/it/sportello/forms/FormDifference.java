package it.sportello.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What distinguishes two versions of a form, in the words of those who fill it in. */
public record FormDifference(Kind kind, Text where, Text what, List<Aspect> aspects) {

  /** What happened to a question, a document or a section. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** What is different in a question or document that both versions have. */
  public enum Aspect {
    LABEL,
    HELP,
    KIND,
    RULES,
    CONDITION,
    OPTIONS,
    BASIS,
    PLACE
  }

  private static final Text DOCUMENTS = new Text("Documenti", "Documents");

  private record Place(Section section, Field field) {}

  /** In the order of the new version; what was taken out comes last. */
  public static List<FormDifference> between(Form before, Form after) {
    List<FormDifference> found = new ArrayList<>();
    questions(places(before), places(after), found);
    documents(named(before), named(after), found);
    return found;
  }

  private static void questions(
      Map<String, Place> before, Map<String, Place> after, List<FormDifference> found) {
    after.forEach(
        (key, now) -> {
          Place then = before.get(key);
          if (then == null) {
            found.add(of(Kind.ADDED, now));
          } else {
            List<Aspect> aspects = aspects(then, now);
            if (!aspects.isEmpty()) {
              found.add(
                  new FormDifference(
                      Kind.CHANGED, now.section().title(), now.field().label(), aspects));
            }
          }
        });
    before.forEach(
        (key, then) -> {
          if (!after.containsKey(key)) {
            found.add(of(Kind.REMOVED, then));
          }
        });
  }

  private static void documents(
      Map<String, RequiredDocument> before,
      Map<String, RequiredDocument> after,
      List<FormDifference> found) {
    after.forEach(
        (code, now) -> {
          RequiredDocument then = before.get(code);
          if (then == null) {
            found.add(new FormDifference(Kind.ADDED, DOCUMENTS, now.label(), List.of()));
          } else if (!then.equals(now)) {
            found.add(new FormDifference(Kind.CHANGED, DOCUMENTS, now.label(), aspects(then, now)));
          }
        });
    before.forEach(
        (code, then) -> {
          if (!after.containsKey(code)) {
            found.add(new FormDifference(Kind.REMOVED, DOCUMENTS, then.label(), List.of()));
          }
        });
  }

  private static List<Aspect> aspects(Place then, Place now) {
    Field old = then.field();
    Field fresh = now.field();
    List<Aspect> aspects = new ArrayList<>();
    note(aspects, Aspect.LABEL, old.label(), fresh.label());
    note(aspects, Aspect.HELP, old.help(), fresh.help());
    note(aspects, Aspect.KIND, old.type(), fresh.type());
    note(aspects, Aspect.RULES, old.rules(), fresh.rules());
    note(aspects, Aspect.CONDITION, old.hiddenWhen(), fresh.hiddenWhen());
    note(aspects, Aspect.OPTIONS, old.options(), fresh.options());
    note(aspects, Aspect.BASIS, old.legalBasis(), fresh.legalBasis());
    note(aspects, Aspect.PLACE, then.section().id(), now.section().id());
    return aspects;
  }

  private static List<Aspect> aspects(RequiredDocument then, RequiredDocument now) {
    List<Aspect> aspects = new ArrayList<>();
    note(aspects, Aspect.LABEL, then.label(), now.label());
    note(aspects, Aspect.HELP, then.help(), now.help());
    note(aspects, Aspect.CONDITION, then.when(), now.when());
    note(aspects, Aspect.BASIS, then.legalBasis(), now.legalBasis());
    boolean sameRules =
        then.required() == now.required()
            && then.signer() == now.signer()
            && then.boundTo().equals(now.boundTo());
    note(aspects, Aspect.RULES, true, sameRules);
    return aspects;
  }

  private static void note(List<Aspect> aspects, Aspect aspect, Object then, Object now) {
    if (!Objects.equals(then, now)) {
      aspects.add(aspect);
    }
  }

  private static FormDifference of(Kind kind, Place place) {
    return new FormDifference(kind, place.section().title(), place.field().label(), List.of());
  }

  private static Map<String, Place> places(Form form) {
    Map<String, Place> places = new LinkedHashMap<>();
    form.sections().forEach(section -> gather(section, section.fields(), "", places));
    return places;
  }

  /** Questions in rows are named behind their list: the same key may stand in several lists. */
  private static void gather(
      Section section, List<Field> fields, String list, Map<String, Place> places) {
    for (Field field : fields) {
      if (!field.key().isEmpty()) {
        places.put(named(section, field, list), new Place(section, field));
      }
      String inside = field.isRepeated() ? list + field.key() + "." : list;
      gather(section, field.children(), inside, places);
    }
  }

  /** Groups and notes have an id of their section only. */
  private static String named(Section section, Field field, String list) {
    return field.type().isAnswered() ? list + field.key() : section.id() + "#" + list + field.key();
  }

  private static Map<String, RequiredDocument> named(Form form) {
    Map<String, RequiredDocument> named = new LinkedHashMap<>();
    form.documents().forEach(document -> named.put(document.code(), document));
    return named;
  }
}
