package it.sportello.forms.national;

import it.sportello.forms.Text;
import it.sportello.forms.national.Finding.Layer;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Checks instances of the forms of a package, layer after layer: XML that may be taken, schema,
 * published Schematron as it was shipped, values. Only a finding that blocks makes it invalid;
 * rules that cannot be applied make nothing invalid.
 */
public final class InstanceCheck {

  private static final long LARGEST = 10L * 1024 * 1024;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final Text UNREADABLE =
      new Text("il file non si può leggere", "the file cannot be read");
  private static final Text TOO_LARGE =
      new Text("il file supera 10 MB", "the file is larger than 10 MB");
  private static final Text EMPTY = new Text("il file è vuoto", "the file is empty");
  private static final Text WRONG_CODING =
      new Text(
          "la codifica dei caratteri non è quella dichiarata, o non è ammessa",
          "the encoding of the characters is not the one that is declared, or not allowed");
  private static final Text REACHING_OUT =
      new Text(
          "XML con DOCTYPE o riferimenti esterni non ammesso",
          "XML with a DOCTYPE or references to elsewhere is not taken");

  private final PackageSchemas schemas;
  private final PackageRules rules;

  public InstanceCheck(FormsPackage forms) {
    this(forms, LONGEST);
  }

  /** {@code longest}: how long compiling or applying the published rules may take. */
  InstanceCheck(FormsPackage forms, Duration longest) {
    this.schemas = new PackageSchemas(forms);
    this.rules = new PackageRules(forms, new Patience(longest));
  }

  /** What is wrong with the file as an instance of the form; nothing when it is valid. */
  public List<Finding> check(String form, Path file) {
    try {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        return List.of(xml(UNREADABLE));
      }
      return Files.size(file) > LARGEST
          ? List.of(xml(TOO_LARGE))
          : check(form, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return List.of(xml(UNREADABLE));
    }
  }

  /** What is wrong with the instance; the layers before the Schematron come first. */
  public List<Finding> check(String form, byte[] instance) {
    List<Finding> findings = new ArrayList<>(bySchema(form, instance));
    if (findings.stream().noneMatch(Finding::blocks)) {
      findings.addAll(0, rules.apply(form, instance).findings());
    }
    return List.copyOf(findings);
  }

  /** Compiles schema and rules of a form, so that nobody waits for it later. */
  void prepare(String form) {
    schemas.of(form);
    rules.of(form);
  }

  /** What the published Schematron says of an instance that is valid by schema. */
  public RulesResult byRules(String form, byte[] instance) {
    return rules.apply(form, instance);
  }

  /** XML, schema and values: all that needs no Schematron. */
  public List<Finding> bySchema(String form, byte[] instance) {
    if (instance.length == 0) {
      return List.of(xml(EMPTY));
    }
    ValidatorHandler validator = schemas.of(form).newValidatorHandler();
    var path = new ElementPath();
    validator.setErrorHandler(path);
    path.setContentHandler(validator);
    try {
      XMLReader reader = ClosedXml.reader();
      reader.setContentHandler(path);
      reader.setErrorHandler(path);
      reader.parse(new InputSource(new ByteArrayInputStream(instance)));
    } catch (SAXException refused) {
      path.refuse(reason(refused));
    } catch (CharConversionException | UnsupportedEncodingException wrong) {
      path.refuse(WRONG_CODING);
    } catch (IOException unreadable) {
      path.refuse(UNREADABLE);
    }
    return path.findings();
  }

  private static Text reason(SAXException refused) {
    String told = String.valueOf(refused.getMessage());
    if (told.contains("DOCTYPE")) {
      return REACHING_OUT;
    }
    return refused instanceof SAXParseException at
        ? new Text(
            "XML non leggibile " + place("alla riga %d, colonna %d", at),
            "XML that cannot be read " + place("at line %d, column %d", at))
        : new Text(
            told, told.equals(ElementPath.TOO_COMPLEX.it()) ? ElementPath.TOO_COMPLEX.en() : told);
  }

  private static Finding xml(Text message) {
    return new Finding(Layer.XML, "", message);
  }

  private static String place(String words, SAXParseException at) {
    return words.formatted(at.getLineNumber(), at.getColumnNumber());
  }
}
