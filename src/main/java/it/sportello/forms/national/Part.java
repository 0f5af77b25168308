package it.sportello.forms.national;

import java.util.List;
import java.util.stream.Stream;

/** What may stand in an element of a form: another element, some in order, or one of several. */
sealed interface Part permits Part.Element, Part.Sequence, Part.Choice, Part.Rows {

  /** The elements that stand here, one beside the other. */
  Stream<Element> elements();

  /** Whether an instance may have nothing here, or nothing but elements without content. */
  boolean canBeEmpty();

  /**
   * An element of a form.
   *
   * @param id the path from the root, with an ordinal where a name comes twice in one parent
   * @param sure whether it is there whenever its parent is
   * @param optional whether it may be left out where it stands
   */
  record Element(
      String id,
      String namespace,
      String name,
      boolean sure,
      boolean optional,
      boolean repeated,
      Content content,
      List<AttributeRule> attributes,
      Notes notes)
      implements Part {

    @Override
    public Stream<Element> elements() {
      return Stream.of(this);
    }

    @Override
    public boolean canBeEmpty() {
      return optional || hasEmptyContent();
    }

    /** Whether the element may stand there with nothing in it. */
    boolean hasEmptyContent() {
      return content instanceof Content.Group group
          ? group.part().canBeEmpty()
          : content instanceof Content.Variants variants
              && variants.all().size() == 1
              && variants.all().get(0).group().part().canBeEmpty();
    }

    ValueType value() {
      return content instanceof Content.Value value ? value.type() : null;
    }
  }

  /** Parts in their order. */
  record Sequence(List<Part> parts, boolean optional) implements Part {

    @Override
    public Stream<Element> elements() {
      return parts.stream().flatMap(Part::elements);
    }

    @Override
    public boolean canBeEmpty() {
      return optional || parts.stream().allMatch(Part::canBeEmpty);
    }
  }

  /** One of several parts. */
  record Choice(List<Part> alternatives, boolean optional) implements Part {

    @Override
    public Stream<Element> elements() {
      return alternatives.stream().flatMap(Part::elements);
    }

    @Override
    public boolean canBeEmpty() {
      return optional
          || alternatives.stream()
              .anyMatch(part -> part instanceof Element one ? one.optional() : part.canBeEmpty());
    }
  }

  /** A part without a name of its own that may come several times. */
  record Rows(String id, Part part, boolean optional) implements Part {

    @Override
    public Stream<Element> elements() {
      return part.elements();
    }

    @Override
    public boolean canBeEmpty() {
      return optional || part.canBeEmpty();
    }
  }

  /** An attribute of an element; unprefixed where its namespace is empty. */
  record AttributeRule(String namespace, String name, boolean required, ValueType type) {}

  /** What the schema says beside the structure; “” where it says nothing. */
  record Notes(String defaultValue, String onlyValue, String codeList, String documentation) {}
}
