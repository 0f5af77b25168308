package it.sportello.forms.national;

import it.sportello.forms.Answers;
import it.sportello.forms.Field;
import it.sportello.forms.Form;
import it.sportello.forms.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * An instance that somebody brought, as answers to the sections of its form, and under {@link
 * #REST} what no page asks for.
 *
 * @param left the paths of elements with something in them that no page of the form asks for
 */
public record InstanceRead(Map<String, Map<String, Object>> answers, List<String> left) {

  /** Where answers stand that no page asks for, by their paths: they go into the next instance. */
  public static final String REST = "_rest";

  /** Fails with {@link AnswersRefused} when it is no valid instance of the form. */
  static InstanceRead of(NationalForms forms, Form form, byte[] instance, PlaceCodes codes) {
    String name = form.origin().form();
    Map<String, Object> before = forms.read(name, instance);
    mustHaveFewRows("", before);
    Map<String, Object> page = forms.onPages(name, before, codes);
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
    for (Section section : form.sections()) {
      Map<String, Object> own = new LinkedHashMap<>();
      take(section.fields(), page, own);
      if (!own.isEmpty()) {
        answers.put(section.id(), own);
      }
    }
    Map<String, Object> after = forms.byPath(name, answers, codes);
    answers.put(REST, rest(before, after));
    return new InstanceRead(answers, lost(before, after));
  }

  /** What no page asks for, without the files: they are attached anew. */
  private static Map<String, Object> rest(Map<String, Object> before, Map<String, Object> after) {
    Map<String, Object> rest = new LinkedHashMap<>();
    before.forEach(
        (path, answer) -> {
          if (!after.containsKey(path) && !isNothing(answer) && !isFile(path, answer)) {
            rest.put(path, answer);
          }
        });
    return rest;
  }

  private static boolean isFile(String path, Object answer) {
    return path.contains("/binario")
        || PageAnswers.rows(answer).stream()
            .anyMatch(row -> row.keySet().stream().anyMatch(key -> key.contains("/binario")));
  }

  /** No page takes more rows, and nobody fills them in. */
  private static void mustHaveFewRows(String around, Map<String, Object> answers) {
    answers.forEach(
        (path, answer) -> {
          List<Map<String, Object>> rows = PageAnswers.rows(answer);
          if (rows.size() > Answers.MOST_ROWS) {
            throw AnswersRefused.of(
                "%s: %d voci, e se ne possono indicare al massimo %d.",
                "%s: %d items, of which at most %d can be given.",
                around + path,
                rows.size(),
                Answers.MOST_ROWS);
          }
          rows.forEach(row -> mustHaveFewRows(around, row));
        });
  }

  private static void take(List<Field> fields, Map<String, Object> page, Map<String, Object> own) {
    for (Field field : fields) {
      if (field.type().isAnswered() && page.containsKey(field.key())) {
        own.put(field.key(), page.get(field.key()));
      }
      if (!field.isRepeated()) {
        take(field.children(), page, own);
      }
    }
  }

  private static List<String> lost(Map<String, Object> before, Map<String, Object> after) {
    var lost = new TreeSet<String>();
    compare("", before, after, lost);
    return List.copyOf(lost);
  }

  private static void compare(
      String around, Map<String, Object> before, Map<String, Object> after, TreeSet<String> lost) {
    before.forEach(
        (path, answer) -> {
          Object kept = after.get(path);
          if (answer instanceof List<?>) {
            rows(around + path, PageAnswers.rows(answer), PageAnswers.rows(kept), lost);
          } else if (!isNothing(answer) && !String.valueOf(answer).equals(String.valueOf(kept))) {
            lost.add(around + path.replaceFirst("/binario/.*", ""));
          }
        });
  }

  private static void rows(
      String path,
      List<Map<String, Object>> before,
      List<Map<String, Object>> after,
      TreeSet<String> lost) {
    List<Map<String, Object>> kept = new ArrayList<>(after);
    for (int i = 0; i < before.size(); i++) {
      String row = path + "[" + (i + 1) + "] ";
      if (i >= kept.size()) {
        lost.add(row.strip());
      } else {
        compare(row, before.get(i), kept.get(i), lost);
      }
    }
  }

  /** “No”, and a number that is a default, are said by leaving out too. */
  private static boolean isNothing(Object answer) {
    return answer.equals(false) || answer.equals("false") || answer.equals("");
  }
}
