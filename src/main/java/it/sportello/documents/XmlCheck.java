package it.sportello.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an XML file once: well formed, without a document type, neither too deep nor too large. */
final class XmlCheck {

  private static final int DEEPEST = 100;
  private static final int MOST_NODES = 100_000;
  private static final long LARGEST = 10L * 1024 * 1024;

  private XmlCheck() {}

  static void requireWellFormed(Inspector.Candidate file) throws IOException {
    if (Files.size(file.path()) > LARGEST) {
      throw FileRefused.tooLarge(file.name(), LARGEST);
    }
    try (InputStream in = Files.newInputStream(file.path())) {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      int depth = 0;
      int nodes = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        nodes += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        if (event == XMLStreamConstants.DTD) {
          throw FileRefused.because(FileRefused.Reason.XML_NOT_ALLOWED, file.name());
        }
        if (depth > DEEPEST || nodes > MOST_NODES) {
          throw FileRefused.because(FileRefused.Reason.TOO_COMPLEX, file.name());
        }
      }
    } catch (XMLStreamException failure) {
      throw FileRefused.because(FileRefused.Reason.DAMAGED, file.name());
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
