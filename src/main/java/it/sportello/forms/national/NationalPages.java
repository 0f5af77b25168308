package it.sportello.forms.national;

import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.forms.Form;
import it.sportello.forms.RequiredDocument;
import it.sportello.forms.Section;
import it.sportello.forms.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A national form as the house shows its own: sections and questions in Italian. A long section of
 * the schema becomes several pages; slots for attachments become documents, as far as the overlay
 * asks for them.
 */
final class NationalPages {

  private static final int LONGEST_SECTION = 60;
  private static final Text FINAL = new Text("Dichiarazioni finali", "Final declarations");

  private final NationalForm form;
  private final Overlay overlay;
  private final FieldsOfForm fields;

  NationalPages(NationalForm form, Overlay overlay) {
    this.form = form;
    this.overlay = overlay;
    this.fields = new FieldsOfForm(form, overlay);
  }

  /** {@code version}: the edition of the package, which stays with each draft and case. */
  Form form(String version) {
    List<Section> sections = sections();
    List<String> keys = new ArrayList<>();
    sections.forEach(section -> keys(section.fields(), keys));
    overlay.checkConditions(keys);
    return new Form(
        "national-" + form.name(), version, overlay.label(form.root()), sections, documents());
  }

  private static void keys(List<Field> fields, List<String> keys) {
    for (Field field : fields) {
      keys.add(field.key());
      keys(field.children(), keys);
    }
  }

  private List<Section> sections() {
    Tops tops = Tops.of(form);
    List<Section> sections = new ArrayList<>();
    tops.sections().forEach(top -> sections.addAll(sections(top)));
    if (!tops.loose().isEmpty()) {
      sections.add(section("final", FINAL, List.copyOf(tops.loose())));
    }
    return sections;
  }

  private List<Section> sections(Part.Element top) {
    Part held = held(top);
    if (values(top) <= LONGEST_SECTION || !(held instanceof Part.Sequence sequence)) {
      return List.of(section(Keys.of(top.id(), ""), overlay.label(top), List.of(held)));
    }
    List<Section> sections = new ArrayList<>();
    List<Part> loose = new ArrayList<>();
    for (Part part : sequence.parts()) {
      if (part instanceof Part.Element element && !(element.content() instanceof Content.Value)) {
        sections.add(section(Keys.of(element.id(), ""), overlay.label(element), List.of(element)));
      } else {
        loose.add(part);
      }
    }
    if (!loose.isEmpty()) {
      sections.add(section(Keys.of(top.id(), ""), overlay.label(top), loose));
    }
    return sections;
  }

  private Section section(String id, Text title, List<Part> parts) {
    return new Section(
        id, title, parts.stream().flatMap(part -> fields.of(part).stream()).toList());
  }

  private static long values(Part.Element element) {
    if (element.content() instanceof Content.Value) {
      return 1;
    }
    return held(element).elements().mapToLong(NationalPages::values).sum();
  }

  /** What a page shows inside an element; of several kinds, the first. */
  static Part held(Part.Element element) {
    if (element.content() instanceof Content.Group group) {
      return group.part();
    }
    return element.content() instanceof Content.Variants variants && !variants.all().isEmpty()
        ? variants.all().get(0).group().part()
        : new Part.Sequence(List.of(), true);
  }

  private List<RequiredDocument> documents() {
    return held(form.root())
        .elements()
        .filter(ImportReport::isAttachment)
        .flatMap(table -> held(table).elements())
        .flatMap(group -> Stream.concat(Stream.of(group), held(group).elements()))
        .filter(slot -> !overlay.row(slot).must().isEmpty())
        .sorted(Comparator.comparing(slot -> order(overlay.row(slot))))
        .map(this::document)
        .toList();
  }

  private RequiredDocument document(Part.Element slot) {
    Overlay.Row row = overlay.row(slot);
    return new RequiredDocument(
        Keys.of(slot.id(), ""),
        overlay.label(slot),
        !row.must().equals("no"),
        row.must().equals("signed"),
        row.condition(),
        "",
        List.of());
  }

  static int order(Overlay.Row row) {
    return row.order().isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.order());
  }

  /** Kinds of answer, for readers of this package only. */
  static FieldType type(ValueType type) {
    if (!type.enumeration().isEmpty()) {
      return FieldType.SELECT;
    }
    return switch (type.kind()) {
      case BOOLEAN -> FieldType.CHECKBOX;
      case DATE, WRITTEN_DATE -> FieldType.DATE;
      case INTEGER, DECIMAL -> FieldType.NUMBER;
      default -> FieldType.TEXT;
    };
  }

  static Field.Option option(String value, Text label) {
    return new Field.Option(value, label);
  }
}
