package it.sportello.forms.national;

import com.sun.xml.xsom.parser.XSOMParser;
import java.io.ByteArrayInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The only parsers of XML from outside: no document types, nothing fetched, the JDK's own. */
final class ClosedXml {

  private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
  private static final String DEEPEST = "250";

  private ClosedXml() {}

  /** Compiles a schema whose imports the resolver finds under the scheme “package”, or nobody. */
  static Schema compile(StreamSource schema, LSResourceResolver inside) throws SAXException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "package");
    factory.setProperty(DEPTH, DEEPEST);
    factory.setResourceResolver(inside);
    return factory.newSchema(schema);
  }

  /** Reads schemas as a model, the files of which the resolver finds, or nobody. */
  static XSOMParser models(EntityResolver inside, ErrorHandler errors) throws SAXException {
    var models = new XSOMParser(factory());
    models.setEntityResolver(inside);
    models.setErrorHandler(errors);
    return models;
  }

  static XMLReader reader() throws SAXException {
    try {
      XMLReader reader = factory().newSAXParser().getXMLReader();
      reader.setProperty(DEPTH, DEEPEST);
      return reader;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SAXParserFactory factory() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      return factory;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A file that was found for whoever compiles, as the compiler wants it. */
  static LSInput input(String address, byte[] content) {
    try {
      var shapes =
          (DOMImplementationLS)
              DOMImplementationRegistry.newInstance().getDOMImplementation("LS 3.0");
      LSInput input = shapes.createLSInput();
      input.setSystemId(address);
      input.setByteStream(new ByteArrayInputStream(content));
      return input;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
