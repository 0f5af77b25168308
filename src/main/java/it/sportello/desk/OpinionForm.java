package it.sportello.desk;

import it.sportello.conferences.OpinionPart;
import it.sportello.conferences.PositionKind;
import it.sportello.pages.KeptForm;
import it.sportello.territory.Interest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.ui.Model;

/** The opinion of a body as typed: a part for each interest; conditions are one on each line. */
record OpinionForm(List<Part> parts, String azione, String modello) {

  private static final int LONGEST = 10_000;

  String verb() {
    return Objects.requireNonNullElse(azione, "");
  }

  String chosenTemplate() {
    return Objects.requireNonNullElse(modello, "");
  }

  /** The parts; the text of a template goes to the end of the reasons of the first. */
  List<OpinionPart> opinion(String template) {
    List<OpinionPart> typed = new ArrayList<>();
    for (Part part : parts == null ? List.<Part>of() : parts) {
      if (part != null && part.interest() != null) {
        typed.add(part.typed(typed.isEmpty() ? template : ""));
      }
    }
    return typed;
  }

  /** What the page shows: what was typed when the session had ended, or what is kept. */
  static List<OpinionPart> shown(List<OpinionPart> stored, Model model) {
    if (!(model.getAttribute("kept") instanceof KeptForm kept)) {
      return stored;
    }
    List<OpinionPart> typed = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      typed.add(typed(stored.get(i), "parts[" + i + "].", kept.typed()));
    }
    return typed;
  }

  private static OpinionPart typed(OpinionPart old, String name, Map<String, String[]> fields) {
    String kind = text(fields, name + "kind", "");
    return new OpinionPart(
        old.interest(),
        Arrays.stream(PositionKind.values())
            .filter(known -> known.name().equals(kind))
            .findFirst()
            .orElse(old.kind()),
        text(fields, name + "reasons", old.reasons()),
        text(fields, name + "conditions", old.conditions()),
        text(fields, name + "costs", old.costs()));
  }

  private static String text(Map<String, String[]> fields, String name, String otherwise) {
    String[] typed = fields.get(name);
    return typed == null || typed.length == 0 ? otherwise : typed[0];
  }

  /** One part as typed. */
  record Part(
      Interest interest, PositionKind kind, String reasons, String conditions, String costs) {

    OpinionPart typed(String template) {
      String own = Objects.requireNonNullElse(reasons, "");
      String all = template.isBlank() ? own : (own.strip() + "\n\n" + template).strip();
      return new OpinionPart(interest, kind, cut(all), cut(conditions), cut(costs));
    }

    private static String cut(String text) {
      return text == null ? "" : text.substring(0, Math.min(text.length(), LONGEST));
    }
  }
}
