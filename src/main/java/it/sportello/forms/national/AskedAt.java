package it.sportello.forms.national;

import it.sportello.forms.Field;
import it.sportello.forms.Form;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Section;
import it.sportello.forms.Text;
import it.sportello.forms.national.InstanceFinding.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the pages of a form ask for an element of its instance. */
final class AskedAt {

  private static final Pattern STEP = Pattern.compile("([^\\[]+)(?:\\[(\\d+)])?");

  private final Map<String, Part.Element> elements;
  private final Form form;
  private final Map<String, String> slots = new TreeMap<>();
  private final Map<String, Known> fields = new HashMap<>();

  private record Known(String section, Field field) {}

  AskedAt(NationalForm model, Form form) {
    this.elements = model.byId();
    this.form = form;
    for (Section section : form.sections()) {
      learn(section.id(), "", section.fields());
    }
    elements.keySet().forEach(id -> slots.put(Keys.of(id, ""), id));
  }

  private void learn(String section, String around, List<Field> all) {
    for (Field field : all) {
      String name = around + field.key();
      fields.putIfAbsent(name, new Known(section, field));
      learn(section, field.isRepeated() ? name + "." : around, field.children());
    }
  }

  /** The path of a slot for attachments by the name that the pages have for it. */
  String path(String slot) {
    return slots.getOrDefault(slot, slot);
  }

  /** The question that an element comes from, or the slot of a file; else nothing. */
  Asked at(String path) {
    String[] steps = path.replaceFirst("^/", "").split("/");
    var id = new StringBuilder();
    var named = new StringBuilder();
    var typed = new StringBuilder();
    String row = "";
    for (int i = 1; i < steps.length; i++) {
      Matcher step = STEP.matcher(steps[i]);
      if (!step.matches()) {
        return Asked.NOTHING;
      }
      int nth = step.group(2) == null ? 1 : Integer.parseInt(step.group(2));
      id.append(id.isEmpty() ? "" : "/").append(step.group(1));
      if (nth > 1 && elements.containsKey(id + "#" + nth)) {
        id.append('#').append(nth);
      }
      Part.Element element = elements.get(id.toString());
      if (element == null) {
        return Asked.NOTHING;
      }
      if (element.repeated()) {
        String key = Keys.of(element.id(), row);
        named.append(key).append('.');
        typed.append(key).append('[').append(nth - 1).append("].");
        row = element.id();
      }
    }
    return question(elements.get(id.toString()), row, named.toString(), typed.toString());
  }

  private Asked question(Part.Element element, String row, String named, String typed) {
    if (element == null) {
      return Asked.NOTHING;
    }
    String key = Keys.of(element.id(), row);
    Known known = fields.get(named + key);
    if (known != null && known.field().type().isAnswered()) {
      return new Asked(known.section(), typed + key, known.field().label());
    }
    return document(element.id())
        .map(label -> new Asked("", Keys.of(element.id(), ""), label))
        .orElse(Asked.NOTHING);
  }

  private Optional<Text> document(String id) {
    return form.documents().stream()
        .filter(document -> document.code().equals(Keys.of(id, "")))
        .map(RequiredDocument::label)
        .findFirst();
  }
}
