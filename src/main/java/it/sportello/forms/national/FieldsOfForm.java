package it.sportello.forms.national;

import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The questions that the parts of a national form ask: a choice is asked once and unfolds what was
 * chosen; a group that may be left out is a box that unfolds it.
 */
final class FieldsOfForm {

  static final String NEITHER = "-";
  private static final Text ROWS = new Text("Voci", "Entries");
  private static final Text NONE_OF_THESE = new Text("Nessuna di queste", "None of these");
  private static final Text CHOOSE = new Text("Scegli una risposta", "Choose an answer");
  private static final Text KIND = new Text("Tipo", "Kind");
  private static final int LONGEST_TEXT = 4_000;
  private static final Pattern CODED = Pattern.compile("[A-Z]{2}_(.+)");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Set<String> CHECKS = Set.of("taxCode", "vatNumber", "email");

  private final NationalForm form;
  private final Overlay overlay;

  FieldsOfForm(NationalForm form, Overlay overlay) {
    this.form = form;
    this.overlay = overlay;
  }

  List<Field> of(Part part) {
    return part(part, "", "");
  }

  /** {@code row}: the repeated element around it; {@code hidden}: when all of it is not asked. */
  private List<Field> part(Part part, String row, String hidden) {
    if (part instanceof Part.Element element) {
      return element(element, row, hidden, !element.sure());
    }
    if (part instanceof Part.Choice choice) {
      return choice(choice, row, hidden);
    }
    if (part instanceof Part.Rows several) {
      return List.of(rows(several, row, hidden));
    }
    List<Field> fields = new ArrayList<>();
    ordered(((Part.Sequence) part).parts()).forEach(each -> fields.addAll(part(each, row, hidden)));
    return fields;
  }

  private List<Part> ordered(List<Part> parts) {
    return parts.stream()
        .sorted(
            Comparator.comparing(
                part ->
                    part instanceof Part.Element element
                        ? NationalPages.order(overlay.row(element))
                        : Integer.MAX_VALUE))
        .toList();
  }

  private Field rows(Part.Rows several, String row, String hidden) {
    String around = several.id().replaceFirst("/?[^/]*$", "");
    return must(
        field(
            Keys.of(several.id(), row),
            FieldType.REPEATED,
            ROWS,
            hidden,
            part(several.part(), around, "")),
        !several.optional());
  }

  private List<Field> choice(Part.Choice choice, String row, String hidden) {
    String key = Keys.choice(choice, row);
    List<Field.Option> options = new ArrayList<>();
    List<Field> chosen = new ArrayList<>();
    for (Part alternative : choice.alternatives()) {
      String value = Keys.alternative(alternative);
      Part.Element first = alternative.elements().findFirst().orElseThrow();
      options.add(NationalPages.option(value, overlay.label(first)));
      String unless = "%s = null or %s != \"%s\"".formatted(key, key, value);
      chosen.addAll(alternative(alternative, row, or(hidden, unless)));
    }
    if (choice.canBeEmpty()) {
      options.add(NationalPages.option(NEITHER, NONE_OF_THESE));
    }
    List<Field> fields = new ArrayList<>();
    fields.add(radio(key, CHOOSE, hidden, !choice.canBeEmpty(), options));
    fields.addAll(chosen);
    return fields;
  }

  /** A box that is an alternative says all by being chosen. */
  private List<Field> alternative(Part part, String row, String hidden) {
    if (part instanceof Part.Element element) {
      boolean box =
          element.content() instanceof Content.Value
              && element.value().kind() == ValueType.Kind.BOOLEAN;
      return box && !element.repeated() ? List.of() : element(element, row, hidden, false);
    }
    return part(part, row, hidden);
  }

  /** {@code box}: whether a group is asked for before what is in it. */
  private List<Field> element(Part.Element element, String row, String hidden, boolean box) {
    Overlay.Row told = overlay.row(element);
    if (told.widget().equals("hidden") || element.content() instanceof Content.Recursion) {
      return List.of();
    }
    String when = told.when().isEmpty() ? hidden : or(hidden, "not(" + told.condition() + ")");
    String key = Keys.of(element.id(), row);
    if (element.repeated()) {
      Field list =
          field(
              key,
              FieldType.REPEATED,
              overlay.label(element),
              when,
              inside(element, element.id(), ""));
      return List.of(must(list, element.sure()));
    }
    if (element.content() instanceof Content.Value) {
      return List.of(value(element, told, key, when));
    }
    List<Field> fields = new ArrayList<>();
    String unfolded = when;
    if (box) {
      boolean must = told.must().equals("yes");
      Text label = must ? wanted(overlay.label(element)) : also(overlay.label(element));
      fields.add(must(field(key, FieldType.CHECKBOX, label, when, List.of()), must));
      unfolded = or(when, "%s != true".formatted(key));
    }
    fields.add(
        field(
            Keys.group(element, row),
            FieldType.GROUP,
            overlay.label(element),
            unfolded,
            inside(element, row, "")));
    return fields;
  }

  private List<Field> inside(Part.Element element, String row, String hidden) {
    if (element.content() instanceof Content.Value) {
      return List.of(value(element, overlay.row(element), Keys.of(element.name(), ""), hidden));
    }
    if (element.content() instanceof Content.Variants variants && variants.all().size() > 1) {
      return kinds(element, variants, row);
    }
    return part(NationalPages.held(element), row, hidden);
  }

  private List<Field> kinds(Part.Element element, Content.Variants variants, String row) {
    String key = Keys.kind(element, row);
    List<Field.Option> options = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    for (Content.Variant variant : variants.all()) {
      String words = Words.of(variant.name());
      options.add(NationalPages.option(variant.name(), new Text(words, words)));
      String unless = "%s = null or %s != \"%s\"".formatted(key, key, variant.name());
      fields.addAll(part(variant.group().part(), row, unless));
    }
    fields.add(0, radio(key, KIND, "", true, options));
    return fields;
  }

  private Field value(Part.Element element, Overlay.Row told, String key, String hidden) {
    ValueType type = element.value();
    FieldType kind = HouseNumber.is(element) ? FieldType.TEXT : NationalPages.type(type);
    boolean mandatory = type.patterns().contains("true") || told.must().equals("yes");
    boolean must = kind == FieldType.CHECKBOX ? mandatory : element.sure() || mandatory;
    int most = type.limits().maxLength();
    return new Field(
        key,
        told.widget().equals("long") ? FieldType.LONG_TEXT : kind,
        overlay.label(element),
        Overlay.help(told),
        "",
        new Field.Rules(
            must && !AnswersToXml.MAY_BE_EMPTY.contains(element.name()),
            false,
            most > 0 ? most : LONGEST_TEXT,
            kind == FieldType.TEXT ? String.join("|", type.patterns()) : "",
            CHECKS.contains(told.widget()) ? told.widget() : ""),
        hidden,
        options(type),
        List.of());
  }

  private List<Field.Option> options(ValueType type) {
    return form.enumerations().getOrDefault(type.enumeration(), List.of()).stream()
        .map(value -> NationalPages.option(value, optionLabel(type, value)))
        .toList();
  }

  private static Text optionLabel(ValueType type, String value) {
    if (type.enumeration().startsWith("Country") && COUNTRY.matcher(value).matches()) {
      var country = new Locale("", value);
      return new Text(
          country.getDisplayCountry(Locale.ITALIAN), country.getDisplayCountry(Locale.ENGLISH));
    }
    String label = value.matches("[A-Z]+(_[A-Z]+)+") ? Words.of(value) : value.strip();
    if (type.enumeration().startsWith("FormaGiuridica")) {
      label = CODED.matcher(value).replaceFirst("$1").strip();
    }
    return new Text(label, label);
  }

  private static Text wanted(Text label) {
    return new Text("Compilo i dati: " + label.it(), "I fill in: " + label.in(Locale.ENGLISH));
  }

  private static Text also(Text label) {
    return new Text("Indico anche: " + label.it(), "I also state: " + label.in(Locale.ENGLISH));
  }

  private static Field field(
      String key, FieldType type, Text label, String hidden, List<Field> children) {
    return new Field(
        key,
        type,
        label,
        Text.EMPTY,
        "",
        new Field.Rules(false, false, 0, "", ""),
        hidden,
        List.of(),
        children);
  }

  private static Field must(Field field, boolean must) {
    return new Field(
        field.key(),
        field.type(),
        field.label(),
        field.help(),
        field.legalBasis(),
        new Field.Rules(must, false, 0, "", ""),
        field.hiddenWhen(),
        field.options(),
        field.children());
  }

  private static Field radio(
      String key, Text label, String hidden, boolean must, List<Field.Option> options) {
    return new Field(
        key,
        FieldType.RADIO,
        label,
        Text.EMPTY,
        "",
        new Field.Rules(must, false, 0, "", ""),
        hidden,
        options,
        List.of());
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : "(%s) or (%s)".formatted(first, second);
  }
}
