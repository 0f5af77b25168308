package it.sportello.forms.national;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Optional;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The addresses by which the files of a package name each other; none leads out of it. */
final class Inside {

  /** A scheme of addresses that only the package knows. */
  static final String SCHEME = "package:/";

  private final FormsPackage forms;

  Inside(FormsPackage forms) {
    this.forms = forms;
  }

  /** The path in the package that an address of its scheme stands for. */
  static String path(String address) {
    return address == null ? "" : address.replaceFirst("^package:/+", "");
  }

  /** Where a file means when it names another beside it; “” when that is no place in a package. */
  static String beside(String base, String relative) {
    if (relative.contains(":")) {
      return relative.startsWith(SCHEME) ? path(relative) : "";
    }
    return URI.create(SCHEME)
        .resolve(path(base).replace(" ", "%20"))
        .resolve(relative.replace(" ", "%20"))
        .getPath()
        .substring(1);
  }

  /** The file at an address, read without document types; nothing when the package has it not. */
  Optional<Source> source(String address) {
    if (!address.startsWith(SCHEME)) {
      return Optional.empty();
    }
    String path = path(address.replaceFirst("#.*", "")).replace("%20", " ");
    return forms.read(path).map(content -> source(content, SCHEME + path));
  }

  static Source source(byte[] content, String address) {
    try {
      var input = new InputSource(new ByteArrayInputStream(content));
      input.setSystemId(address);
      return new SAXSource(ClosedXml.reader(), input);
    } catch (SAXException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
