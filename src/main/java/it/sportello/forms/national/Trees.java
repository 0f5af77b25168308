package it.sportello.forms.national;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** Ways through a tree of rules or of what they report. */
final class Trees {

  private Trees() {}

  static Stream<XdmNode> elements(XdmNode tree, Axis axis) {
    Iterable<XdmNode> along = () -> tree.axisIterator(axis);
    return StreamSupport.stream(along.spliterator(), false)
        .filter(node -> node.getNodeKind() == XdmNodeKind.ELEMENT);
  }

  static Stream<XdmNode> named(XdmNode tree, Axis axis, String name) {
    return elements(tree, axis).filter(node -> node.getNodeName().getLocalName().equals(name));
  }

  static String attribute(XdmNode element, String name) {
    return Optional.ofNullable(element.getAttributeValue(new QName(name))).orElse("");
  }

  /** Instructions that only a stylesheet has, wherever they stand among the rules. */
  static List<String> instructions(XdmNode tree) {
    return elements(tree, Axis.DESCENDANT)
        .map(XdmNode::getNodeName)
        .filter(name -> name.getNamespace().equals("http://www.w3.org/1999/XSL/Transform"))
        .map(QName::getLocalName)
        .distinct()
        .toList();
  }
}
