package it.sportello.forms.national;

import it.sportello.forms.national.XmlNode.QualifiedName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Instances as UTF-8: always the same bytes for the same elements, prefixes in one place. */
final class XmlText {

  private final Map<String, String> prefixes;
  private final StringBuilder out = new StringBuilder();

  private XmlText(Map<String, String> prefixes) {
    this.prefixes = prefixes;
  }

  static byte[] write(XmlNode root, Map<String, String> prefixes) {
    var text = new XmlText(prefixes);
    text.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    Map<String, String> used = new TreeMap<>();
    text.use(root, used);
    var head = new StringBuilder();
    used.forEach(
        (prefix, namespace) ->
            head.append(" xmlns:%s=\"%s\"".formatted(prefix, escaped(namespace))));
    text.element(root, 0, head.toString());
    return text.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void use(XmlNode node, Map<String, String> used) {
    use(node.name(), used);
    if (node.type() != null) {
      used.put("xsi", XmlNode.XSI);
      use(node.type(), used);
    }
    node.attributes().keySet().forEach(name -> use(name, used));
    node.children().forEach(child -> use(child, used));
  }

  private void use(QualifiedName name, Map<String, String> used) {
    if (!name.namespace().isEmpty()) {
      used.put(prefixes.get(name.namespace()), name.namespace());
    }
  }

  private void element(XmlNode node, int depth, String head) {
    String name = written(node.name());
    out.append("  ".repeat(depth)).append('<').append(name).append(head);
    if (node.type() != null) {
      out.append(" xsi:type=\"").append(written(node.type())).append('"');
    }
    node.attributes()
        .forEach(
            (key, value) ->
                out.append(' ')
                    .append(written(key))
                    .append("=\"")
                    .append(escaped(value))
                    .append('"'));
    if (node.children().isEmpty() && node.text().isEmpty()) {
      out.append("/>\n");
    } else if (node.children().isEmpty()) {
      out.append('>').append(escaped(node.text())).append("</").append(name).append(">\n");
    } else {
      out.append(">\n");
      node.children().forEach(child -> element(child, depth + 1, ""));
      out.append("  ".repeat(depth)).append("</").append(name).append(">\n");
    }
  }

  private String written(QualifiedName name) {
    return name.namespace().isEmpty()
        ? name.local()
        : prefixes.get(name.namespace()) + ":" + name.local();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }

  /** Reads an instance; fails with {@link AnswersRefused} when it is no XML to be taken. */
  static XmlNode read(byte[] instance) {
    try {
      var tree = new Tree();
      XMLReader reader = ClosedXml.reader();
      reader.setContentHandler(tree);
      reader.setErrorHandler(tree);
      reader.parse(new InputSource(new ByteArrayInputStream(instance)));
      return tree.root;
    } catch (SAXException | IOException unreadable) {
      throw AnswersRefused.of("L’istanza non si può leggere.", "The instance cannot be read.");
    }
  }

  /** Keeps the elements of an instance, without the white space between them. */
  private static final class Tree extends DefaultHandler {

    private record Open(XmlNode node, StringBuilder text) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Deque<String>> namespaces = new HashMap<>();
    private XmlNode root;

    @Override
    public void startPrefixMapping(String prefix, String uri) {
      namespaces.computeIfAbsent(prefix, unknown -> new ArrayDeque<>()).push(uri);
    }

    @Override
    public void endPrefixMapping(String prefix) {
      namespaces.get(prefix).pop();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes given) {
      Map<QualifiedName, String> attributes = new LinkedHashMap<>();
      QualifiedName type = null;
      for (int i = 0; i < given.getLength(); i++) {
        if (given.getURI(i).equals(XmlNode.XSI)) {
          type = given.getLocalName(i).equals("type") ? type(given.getValue(i)) : type;
        } else {
          attributes.put(
              new QualifiedName(given.getURI(i), given.getLocalName(i)), given.getValue(i));
        }
      }
      var node = new XmlNode(new QualifiedName(uri, name), type, attributes, "", new ArrayList<>());
      open.push(new Open(node, new StringBuilder()));
    }

    private QualifiedName type(String told) {
      String[] parts = told.strip().split(":", 2);
      String prefix = parts.length == 1 ? "" : parts[0];
      Deque<String> bound = namespaces.getOrDefault(prefix, new ArrayDeque<>());
      return new QualifiedName(bound.isEmpty() ? "" : bound.peek(), parts[parts.length - 1]);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
      open.peek().text().append(letters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      Open ended = open.pop();
      XmlNode node = ended.node();
      String text = node.children().isEmpty() ? ended.text().toString() : "";
      var whole =
          new XmlNode(
              node.name(), node.type(), node.attributes(), text, List.copyOf(node.children()));
      if (open.isEmpty()) {
        root = whole;
      } else {
        open.peek().node().children().add(whole);
      }
    }
  }
}
