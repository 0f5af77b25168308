package it.sportello.forms.national;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Checks instances of the forms of a package: first that they are XML to be taken, then by schema.
 */
public final class InstanceCheck {

  private static final long LARGEST = 10L * 1024 * 1024;

  private final PackageSchemas schemas;

  public InstanceCheck(FormsPackage forms) {
    this.schemas = new PackageSchemas(forms);
  }

  /** What is wrong with the file as an instance of the form; nothing when it is valid. */
  public List<Finding> check(String form, Path file) {
    try {
      if (!Files.isReadable(file)) {
        return List.of(xml("", "il file non si può leggere"));
      }
      if (Files.size(file) > LARGEST) {
        return List.of(xml("", "il file supera 10 MB"));
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        return check(form, in);
      }
    } catch (IOException unreadable) {
      return List.of(xml("", "il file non si può leggere"));
    }
  }

  private List<Finding> check(String form, InputStream in) throws IOException {
    ValidatorHandler validator = schemas.of(form).newValidatorHandler();
    var path = new ElementPath();
    validator.setErrorHandler(path);
    path.setContentHandler(validator);
    try {
      XMLReader reader = ClosedXml.reader();
      reader.setContentHandler(path);
      reader.setErrorHandler(path);
      reader.parse(new InputSource(in));
    } catch (SAXException refused) {
      path.refuse(reason(refused));
    }
    return path.findings();
  }

  private static String reason(SAXException refused) {
    String told = String.valueOf(refused.getMessage());
    if (told.contains("DOCTYPE")) {
      return "XML con DOCTYPE o riferimenti esterni non ammesso";
    }
    return refused instanceof SAXParseException at
        ? "XML non leggibile alla riga %d, colonna %d"
            .formatted(at.getLineNumber(), at.getColumnNumber())
        : told;
  }

  private static Finding xml(String path, String message) {
    return new Finding(Finding.Layer.XML, path, message);
  }
}
