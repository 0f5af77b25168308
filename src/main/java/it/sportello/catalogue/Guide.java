package it.sportello.catalogue;

import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.Forms;
import it.sportello.forms.Section;
import it.sportello.forms.Text;
import it.sportello.law.LegalBasis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The guided path from what somebody wants to do to what they must file: the questions are the form
 * {@code orientamento}, the answers are looked up in {@code bpmn/whichFiling.dmn}.
 */
@Service
@LegalBasis("D.Lgs. 222/2016, art. 2 e Tabella A")
public class Guide {

  private static final String FORM = "orientamento";
  private static final String NONE = "none";
  private static final String FREE = "FREE";
  private static final Map<String, String> TABLE_OF_GOAL =
      Map.of(
          "build", "buildingFiling",
          "business", "businessFiling",
          "other", "otherFiling");

  private final Forms forms;
  private final Catalogue catalogue;
  private final DecisionTables tables;

  Guide(Forms forms, Catalogue catalogue, DecisionTables tables) {
    this.forms = forms;
    this.catalogue = catalogue;
    this.tables = tables;
  }

  /** The first question that is asked and not answered, given the answers so far. */
  public Optional<Field> next(Map<String, Object> answers) {
    return asked(answers).stream().filter(field -> !answers.containsKey(field.key())).findFirst();
  }

  /** The questions that are asked, given the answers so far, in their order. */
  public List<Field> asked(Map<String, Object> answers) {
    return forms.asked(section().fields(), answers);
  }

  /**
   * The answers to questions that are asked; others, and values that are no option, are left out.
   */
  public Map<String, Object> sifted(Map<String, List<String>> given) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (Field field : section().fields()) {
      List<String> values = options(field, given.getOrDefault(field.key(), List.of()));
      if (!values.isEmpty() && !forms.asked(List.of(field), answers).isEmpty()) {
        answers.put(field.key(), value(field, values));
      }
    }
    return answers;
  }

  /** Who ticks something has not ticked nothing. */
  private static List<String> options(Field field, List<String> values) {
    List<String> ticked =
        values.stream()
            .filter(value -> field.options().stream().anyMatch(o -> o.value().equals(value)))
            .toList();
    return ticked.size() > 1
        ? ticked.stream().filter(value -> !value.equals(NONE)).toList()
        : ticked;
  }

  private static Object value(Field field, List<String> values) {
    return field.type() == FieldType.CHECKLIST ? values : values.get(0);
  }

  /** What must be filed; empty while a question is open, or where no row of the tables applies. */
  public Optional<Guidance> outcome(Map<String, Object> answers) {
    String table = TABLE_OF_GOAL.get(String.valueOf(answers.get("goal")));
    if (table == null || next(answers).isPresent()) {
      return Optional.empty();
    }
    return tables.evaluate(table, withBlanks(answers)).stream()
        .findFirst()
        .map(row -> guidance(row, answers));
  }

  /** What the works or the business named in a filed application would need, by the same tables. */
  public Optional<Guidance> outcomeOfWork(String work, Map<String, Object> facts) {
    Map<String, Object> answers = new HashMap<>(facts);
    answers.put("goal", "build");
    answers.put("work", work);
    return tables.evaluate("buildingFiling", withBlanks(answers)).stream()
        .findFirst()
        .map(row -> guidance(row, answers));
  }

  private Guidance guidance(Map<String, Object> row, Map<String, Object> answers) {
    String code = text(row, "procedure");
    return new Guidance(
        catalogue.procedures().stream().filter(p -> p.code().equals(code)).findFirst(),
        text(row, "regime"),
        text(row, "reason"),
        text(row, "provision"),
        companions(row, answers));
  }

  private List<Guidance.Companion> companions(
      Map<String, Object> row, Map<String, Object> answers) {
    String regime = text(row, "regime");
    if (regime.equals(FREE) && answers.get("goal").equals("business")) {
      return List.of();
    }
    Map<String, Object> facts = facts(answers);
    facts.put("newVolume", regime.equals("PERMIT") || regime.equals("SCIA_ALT") ? "yes" : "no");
    return tables.evaluate("companionFilings", facts).stream()
        .map(
            found ->
                new Guidance.Companion(
                    text(found, "code"),
                    new Text(text(found, "name"), text(found, "nameEn")),
                    regime.equals(FREE) && text(found, "when").equals("WITHIN")
                        ? "BEFORE_WORKS"
                        : text(found, "when"),
                    text(found, "reason"),
                    text(found, "provision")))
        .toList();
  }

  /** The facts that the tables of bodies and companions ask for, out of what was ticked. */
  public Map<String, Object> facts(Map<String, Object> answers) {
    List<String> ticked = new ArrayList<>();
    for (String key : List.of("constraints", "extras")) {
      if (answers.get(key) instanceof List<?> values) {
        values.forEach(value -> ticked.add(value.toString()));
      }
    }
    Map<String, Object> facts = new HashMap<>();
    for (String yes :
        List.of("heritage", "hydrogeological", "protectedArea", "roads", "food", "sign", "noise")) {
      facts.put(yes, ticked.contains(yes) ? "yes" : "no");
    }
    facts.put("landscape", landscape(ticked));
    facts.put("seismic", seismic(ticked));
    facts.put("fire", ticked.contains("fire") ? "evaluation" : "no");
    facts.put("newVolume", "no");
    return facts;
  }

  private static String landscape(List<String> ticked) {
    if (ticked.contains("landscape")) {
      return "ordinary";
    }
    return ticked.contains("landscapeMinor") ? "simplified" : "none";
  }

  private static String seismic(List<String> ticked) {
    if (ticked.contains("seismicAuthorisation")) {
      return "authorisation";
    }
    return ticked.contains("seismicDeposit") ? "deposit" : "none";
  }

  /** Every question of the tables has an answer, empty where it was not asked. */
  private Map<String, Object> withBlanks(Map<String, Object> answers) {
    Map<String, Object> facts = new HashMap<>();
    section().fields().forEach(field -> facts.put(field.key(), ""));
    facts.putAll(answers);
    return facts;
  }

  private Section section() {
    return forms.form(FORM).section(FORM);
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.getOrDefault(column, ""));
  }
}
