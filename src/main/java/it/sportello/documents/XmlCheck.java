package it.sportello.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XML file once: well formed, without a document type, not too deep. */
final class XmlCheck {

  private static final int DEEPEST = 100;

  private XmlCheck() {}

  static void requireWellFormed(Inspector.Candidate file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (event == XMLStreamConstants.DTD || depth > DEEPEST) {
          throw FileRefused.tooComplex(file.name());
        }
      }
    } catch (XMLStreamException failure) {
      throw FileRefused.damaged(file.name());
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
