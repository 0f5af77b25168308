package it.sportello.forms.national;

import java.util.List;
import java.util.Map;

/** An element of an instance: its own names, and either a text or other elements. */
record XmlNode(
    QualifiedName name,
    QualifiedName type,
    Map<QualifiedName, String> attributes,
    String text,
    List<XmlNode> children) {

  static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  /** A name in a namespace. */
  record QualifiedName(String namespace, String local) {}
}
