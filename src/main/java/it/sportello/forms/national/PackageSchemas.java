package it.sportello.forms.national;

import it.sportello.forms.Text;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schemas of a package, compiled once each by the JDK's own compiler. Imports are found in the
 * package or not at all: nothing is fetched, from wherever it asks.
 */
final class PackageSchemas {

  private final FormsPackage forms;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

  PackageSchemas(FormsPackage forms) {
    this.forms = forms;
  }

  /** The schema of a form; fails with {@link PackageRefused} when it does not compile. */
  Schema of(String form) {
    return compiled.computeIfAbsent(forms.schemaOf(form), this::compile);
  }

  /** Compiles any schema of the package; fails with {@link PackageRefused}. */
  Schema compile(String path) {
    try {
      byte[] content = forms.read(path).orElseThrow();
      var source = new StreamSource(new ByteArrayInputStream(content), Inside.SCHEME + path);
      return ClosedXml.compile(source, new Imports());
    } catch (SAXException broken) {
      throw new PackageRefused(reason(path, broken));
    } catch (StackOverflowError deep) {
      throw new PackageRefused(
          "%s: lo schema è troppo annidato", "%s: the schema is nested too deeply", path);
    }
  }

  private static Text reason(String path, SAXException broken) {
    return broken instanceof SAXParseException at
        ? new Text("%s: riga %d, %s", "%s: line %d, %s")
            .filled(path, at.getLineNumber(), at.getMessage())
        : new Text("%s: %s", "%s: %s").filled(path, broken.getMessage());
  }

  /** Finds what a schema imports, by its place beside the schema that imports it. */
  private final class Imports implements LSResourceResolver {

    @Override
    public LSInput resolveResource(
        String type, String namespace, String publicId, String systemId, String baseUri) {
      String path = systemId == null ? "" : Inside.beside(baseUri, systemId);
      byte[] content =
          forms
              .read(path)
              .orElseThrow(
                  () ->
                      new PackageRefused(
                          "%s: importa «%s», che il pacchetto non ha.",
                          "%s: imports “%s”, which the package does not have.",
                          Inside.path(baseUri),
                          systemId));
      return ClosedXml.input(Inside.SCHEME + path, content);
    }
  }
}
