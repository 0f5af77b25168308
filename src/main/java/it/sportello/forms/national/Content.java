package it.sportello.forms.national;

import java.util.List;

/** What an element holds. */
sealed interface Content permits Content.Value, Content.Group, Content.Variants, Content.Recursion {

  /** A value: what a person answers. */
  record Value(ValueType type) implements Content {}

  /** Other elements. */
  record Group(Part part) implements Content {}

  /** One of several kinds of content, told by {@code xsi:type}; most often there is only one. */
  record Variants(List<Variant> all) implements Content {}

  /** The content of an element around it, which could go on for ever: it is cut here. */
  record Recursion(String type) implements Content {}

  /** A kind of content, by the name of its type. */
  record Variant(String namespace, String name, Group group) {}
}
