package it.sportello.forms.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.transform.Source;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;

/**
 * Turns rules of ISO Schematron into a stylesheet, with the stylesheets that ISO published for it:
 * fragments put in, patterns spelled out, then one stylesheet that reports in SVRL.
 */
final class Schematron {

  private static final String STYLESHEETS = "/external/schematron/20100710-xslt2/";
  private static final String SCHEME = "iso:/";
  private static final XsltExecutable PUT_IN = step("iso_dsdl_include.xsl");
  private static final XsltExecutable SPELL_OUT = step("iso_abstract_expand.xsl");
  private static final XsltExecutable WRITE = step("iso_svrl_for_xslt2.xsl");

  private Schematron() {}

  /** The rules in one tree: fragments in their place, and each pattern spelled out. */
  static XdmNode whole(Source rules, Inside inside) throws SaxonApiException {
    XdmNode put =
        ClosedXslt.transform(
            PUT_IN, ClosedXslt.tree(rules), address -> inside.source(address).orElse(null));
    return ClosedXslt.transform(SPELL_OUT, put, address -> null);
  }

  /** The stylesheet that applies the whole rules to an instance. */
  static XsltExecutable compile(XdmNode whole, Inside inside) throws SaxonApiException {
    XdmNode written = ClosedXslt.transform(WRITE, whole, address -> null);
    return ClosedXslt.compile(written.asSource(), address -> inside.source(address).orElse(null));
  }

  private static XsltExecutable step(String name) {
    try {
      return ClosedXslt.compile(own(SCHEME + name), Schematron::own);
    } catch (SaxonApiException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Source own(String address) {
    String name = address.replaceFirst("^iso:/+", "");
    try (InputStream in = Schematron.class.getResourceAsStream(STYLESHEETS + name)) {
      return Inside.source(in.readAllBytes(), SCHEME + name);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
