package it.sportello.forms.national;

import it.sportello.forms.Text;
import it.sportello.forms.national.Finding.Layer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Knows where in an instance one is, and keeps what the validator finds there. */
final class ElementPath extends XMLFilterImpl {

  static final Text TOO_COMPLEX = new Text("il file è troppo complesso", "the file is too complex");

  private static final int DEEPEST = 100;
  private static final int MOST_NODES = 100_000;
  private static final int MOST_FINDINGS = 50;

  /** Longer texts are no codes and no dates, whose values are looked at. */
  private static final int LONGEST_CODE = 64;

  private record Step(String name, Map<String, Integer> children) {}

  private final Deque<Step> steps = new ArrayDeque<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> doubts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int nodes;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    nodes++;
    if (steps.size() >= DEEPEST || nodes > MOST_NODES) {
      throw new SAXException(TOO_COMPLEX.it());
    }
    int nth = steps.isEmpty() ? 1 : steps.peek().children().merge(name, 1, Integer::sum);
    steps.push(new Step(nth == 1 ? name : name + "[" + nth + "]", new HashMap<>()));
    text.setLength(0);
    super.startElement(uri, name, qualified, attributes);
  }

  @Override
  public void characters(char[] letters, int start, int length) throws SAXException {
    if (text.length() + length <= LONGEST_CODE) {
      text.append(letters, start, length);
    }
    super.characters(letters, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    super.endElement(uri, name, qualified);
    if (!text.isEmpty() && doubts.size() < MOST_FINDINGS) {
      ValueRules.finding(path(), name, text.toString()).ifPresent(doubts::add);
    }
    text.setLength(0);
    steps.pop();
  }

  @Override
  public void error(SAXParseException found) {
    if (!XsdMessages.repeats(found.getMessage()) && findings.size() < MOST_FINDINGS) {
      findings.add(new Finding(Layer.XSD, path(), XsdMessages.inWords(found.getMessage())));
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
  void refuse(Text reason) {
    findings.add(0, new Finding(Layer.XML, path(), reason));
  }

  List<Finding> findings() {
    return Stream.concat(findings.stream(), doubts.stream()).toList();
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
