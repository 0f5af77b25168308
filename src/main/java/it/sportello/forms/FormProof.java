package it.sportello.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads over a form before it is used: keys, options, patterns, conditions, checks, lists. */
class FormProof {

  private static final Pattern KEY = Pattern.compile("[a-zA-Z]\\w{0,59}");

  private final ConditionLanguage conditions;
  private final Predicate<String> checks;
  private final Predicate<String> lists;
  private static final Text NO_KEY =
      new Text("la chiave manca o non è un nome", "the key is missing or not a name");
  private static final Text TWICE =
      new Text("la chiave è usata due volte", "the key is used twice");
  private static final Text NO_CHOICE =
      new Text("non c’è nulla fra cui scegliere", "there is nothing to choose from");
  private static final Text NO_CHECK =
      new Text("il controllo «%s» non esiste", "there is no check “%s”");
  private static final Text NO_LIST =
      new Text("l’elenco di codici «%s» non esiste", "there is no code list “%s”");
  private static final Text NO_PATTERN =
      new Text("il modello del testo non è valido: %s", "the pattern is not one: %s");
  private static final Text UNANSWERED = new Text("nessuna domanda dà «%s»", "nobody answers “%s”");

  private final List<FormFault> faults = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  FormProof(ConditionLanguage conditions, Predicate<String> checks, Predicate<String> lists) {
    this.conditions = conditions;
    this.checks = checks;
    this.lists = lists;
  }

  /** Everything that is wrong; conditions may name any answer of their own section and row. */
  List<FormFault> faults(Form form) {
    for (Section section : form.sections()) {
      String file = section.id() + ".form";
      fields(file, section.fields(), keys);
      conditions(file, section.fields(), named(section.questions()));
    }
    for (RequiredDocument document : form.documents()) {
      condition(form.id() + ".manifest.json", document.code(), document.when(), keys);
    }
    return faults;
  }

  private void fields(String file, List<Field> fields, Set<String> taken) {
    for (Field field : fields) {
      if (field.type().isAnswered()) {
        if (!KEY.matcher(field.key()).matches()) {
          fault(file, field, NO_KEY);
        }
        if (!taken.add(field.key())) {
          fault(file, field, TWICE);
        }
        field(file, field);
      }
      fields(file, field.children(), field.isRepeated() ? new HashSet<>() : taken);
    }
  }

  private void field(String file, Field field) {
    boolean isChoice =
        switch (field.type()) {
          case RADIO, SELECT, CHECKLIST -> true;
          default -> false;
        };
    if (isChoice && field.options().isEmpty()) {
      fault(file, field, NO_CHOICE);
    }
    if (!field.rules().check().isEmpty() && !checks.test(field.rules().check())) {
      fault(file, field, NO_CHECK.filled(field.rules().check()));
    }
    if (!field.rules().codeList().isEmpty() && !lists.test(field.rules().codeList())) {
      fault(file, field, NO_LIST.filled(field.rules().codeList()));
    }
    try {
      Pattern.compile(field.rules().pattern());
    } catch (PatternSyntaxException wrong) {
      fault(file, field, NO_PATTERN.filled(wrong.getDescription()));
    }
  }

  private void conditions(String file, List<Field> fields, Set<String> known) {
    for (Field field : fields) {
      condition(file, field.key(), field.hiddenWhen(), known);
      Set<String> inside = known;
      if (field.isRepeated()) {
        inside = new HashSet<>(known);
        inside.addAll(named(new Section("", Text.EMPTY, field.children()).questions()));
      }
      conditions(file, field.children(), inside);
    }
  }

  private void condition(String file, String field, String expression, Set<String> known) {
    if (expression.isEmpty()) {
      return;
    }
    ConditionLanguage.Reading reading = conditions.read(expression);
    if (!reading.fault().isEmpty()) {
      faults.add(new FormFault(file, field, reading.fault()));
    }
    reading.names().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add(new FormFault(file, field, UNANSWERED.filled(name))));
  }

  private void fault(String file, Field field, Text what) {
    faults.add(new FormFault(file, field.key(), what));
  }

  private static Set<String> named(List<Field> questions) {
    Set<String> names = new HashSet<>();
    questions.forEach(question -> names.add(question.key()));
    return names;
  }
}
