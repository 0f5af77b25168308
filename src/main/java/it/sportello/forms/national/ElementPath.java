package it.sportello.forms.national;

import it.sportello.forms.national.Finding.Layer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Knows where in an instance one is, and keeps what the validator finds there. */
final class ElementPath extends XMLFilterImpl {

  private static final int DEEPEST = 100;
  private static final int MOST_NODES = 100_000;
  private static final int MOST_FINDINGS = 50;

  private record Step(String name, Map<String, Integer> children) {}

  private final Deque<Step> steps = new ArrayDeque<>();
  private final List<Finding> findings = new ArrayList<>();
  private int nodes;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    nodes++;
    if (steps.size() >= DEEPEST || nodes > MOST_NODES) {
      throw new SAXException("il file è troppo complesso");
    }
    int nth = steps.isEmpty() ? 1 : steps.peek().children().merge(name, 1, Integer::sum);
    steps.push(new Step(nth == 1 ? name : name + "[" + nth + "]", new HashMap<>()));
    super.startElement(uri, name, qualified, attributes);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    super.endElement(uri, name, qualified);
    steps.pop();
  }

  @Override
  public void error(SAXParseException found) {
    if (!XsdMessages.repeats(found.getMessage()) && findings.size() < MOST_FINDINGS) {
      findings.add(new Finding(Layer.XSD, path(), XsdMessages.inItalian(found.getMessage())));
    }
  }

  @Override
  public void warning(SAXParseException found) {
    // a warning stops nothing
  }

  @Override
  public void fatalError(SAXParseException found) throws SAXException {
    throw found;
  }

  /** The file as a whole cannot be read; that comes before whatever was found in it. */
  void refuse(String reason) {
    findings.add(0, new Finding(Layer.XML, path(), reason));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private String path() {
    var path = new StringBuilder();
    Iterator<Step> fromTheRoot = steps.descendingIterator();
    while (fromTheRoot.hasNext()) {
      path.append('/').append(fromTheRoot.next().name());
    }
    return path.toString();
  }
}
