package it.sportello.forms.national;

import com.sun.xml.xsom.XSElementDecl;
import com.sun.xml.xsom.XSSchemaSet;
import com.sun.xml.xsom.parser.XSOMParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The forms of a package as models, each read once from its schema. */
final class FormModels {

  /**
   * XSOM resolves addresses as java.net.URL does, which must know their scheme; nobody opens it.
   */
  private static final String NOWHERE = "file:/package/";

  private final FormsPackage forms;
  private final Map<String, NationalForm> read = new ConcurrentHashMap<>();

  FormModels(FormsPackage forms) {
    this.forms = forms;
  }

  /** The model of a form; fails with {@link PackageRefused} when its schema cannot be read. */
  NationalForm of(String form) {
    return read.computeIfAbsent(form, this::model);
  }

  private NationalForm model(String form) {
    String path = forms.schemaOf(form);
    try {
      var reached = new Reached();
      XSOMParser parser = ClosedXml.models(reached::file, new Strict());
      parser.setAnnotationParser(SchemaNotes::new);
      parser.parse(reached.file(null, NOWHERE + path));
      XSSchemaSet schemas = parser.getResult();
      return new ModelBuilder(form, reached.prefixes).build(root(schemas, reached.first));
    } catch (SAXParseException broken) {
      throw new PackageRefused(
          "%s: riga %d, %s",
          "%s: line %d, %s",
          path(broken.getSystemId()),
          broken.getLineNumber(),
          broken.getMessage());
    } catch (SAXException | IOException broken) {
      throw new PackageRefused("%s: %s", "%s: %s", path, broken.getMessage());
    } catch (StackOverflowError deep) {
      throw new PackageRefused(
          "%s: lo schema è troppo annidato", "%s: the schema is nested too deeply", path);
    }
  }

  private static String path(String address) {
    return address != null && address.startsWith(NOWHERE)
        ? address.substring(NOWHERE.length())
        : "";
  }

  private static XSElementDecl root(XSSchemaSet schemas, String namespace) throws SAXException {
    Iterator<XSElementDecl> roots =
        schemas.getSchema(namespace).getElementDecls().values().iterator();
    if (!roots.hasNext()) {
      throw new SAXException("nessun elemento iniziale");
    }
    return roots.next();
  }

  /** The files that a form reaches, and the prefix that each gives to its own namespace. */
  private final class Reached {

    private final Map<String, String> prefixes = new TreeMap<>();
    private String first;

    InputSource file(String publicId, String address) throws SAXException, IOException {
      String path = path(address);
      byte[] content =
          forms
              .read(path)
              .orElseThrow(() -> new SAXException("il pacchetto non ha «%s»".formatted(address)));
      look(content);
      var found = new InputSource(new ByteArrayInputStream(content));
      found.setSystemId(NOWHERE + path);
      return found;
    }

    private void look(byte[] content) throws SAXException, IOException {
      var head = new Head();
      XMLReader reader = ClosedXml.reader();
      reader.setContentHandler(head);
      try {
        reader.parse(new InputSource(new ByteArrayInputStream(content)));
      } catch (Head.Seen enough) {
        first = first == null ? head.namespace : first;
        String prefix = head.prefixes.getOrDefault(head.namespace, "n");
        String free = prefix;
        for (int n = 2; prefixes.containsValue(free); n++) {
          free = prefix + n;
        }
        prefixes.putIfAbsent(head.namespace, free);
      }
    }
  }

  /** Reads a schema no further than its first element. */
  private static final class Head extends DefaultHandler {

    private static final class Seen extends SAXException {

      private static final long serialVersionUID = 1L;
    }

    private final Map<String, String> prefixes = new TreeMap<>();
    private String namespace = "";

    @Override
    public void startPrefixMapping(String prefix, String uri) {
      if (!prefix.isEmpty()) {
        prefixes.putIfAbsent(uri, prefix);
      }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws Seen {
      String target = attributes.getValue("targetNamespace");
      namespace = target == null ? "" : target;
      throw new Seen();
    }
  }

  /** An error is an error; a warning stops nothing. */
  private static final class Strict implements ErrorHandler {

    @Override
    public void warning(SAXParseException found) {
      // the compiled schema has the last word
    }

    @Override
    public void error(SAXParseException found) throws SAXException {
      throw found;
    }

    @Override
    public void fatalError(SAXParseException found) throws SAXException {
      throw found;
    }
  }
}
