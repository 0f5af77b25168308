package it.sportello.forms.national;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.xml.transform.Source;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;

/**
 * The only transformer of rules from outside: it reads what its caller hands it, writes nothing but
 * its result, and knows no file, no network, no environment and no Java.
 */
final class ClosedXslt {

  private static final Processor PROCESSOR = closed();

  private ClosedXslt() {}

  static XsltExecutable compile(Source stylesheet, Function<String, Source> inside)
      throws SaxonApiException {
    XsltCompiler compiler = PROCESSOR.newXsltCompiler();
    compiler.setResourceResolver(only(inside));
    List<XmlProcessingError> errors = new ArrayList<>();
    compiler.setErrorList(errors);
    try {
      return compiler.compile(stylesheet);
    } catch (SaxonApiException broken) {
      throw errors.isEmpty() ? broken : new SaxonApiException(errors.get(0).getMessage(), broken);
    }
  }

  static XdmNode tree(Source source) throws SaxonApiException {
    return PROCESSOR.newDocumentBuilder().build(source);
  }

  /** Transforms a tree into another, whose address is that of the first. */
  static XdmNode transform(XsltExecutable stylesheet, XdmNode tree, Function<String, Source> inside)
      throws SaxonApiException {
    var result = new XdmDestination();
    if (tree.getBaseURI() != null) {
      result.setBaseURI(tree.getBaseURI());
    }
    Xslt30Transformer run = stylesheet.load30();
    run.setResourceResolver(only(inside));
    run.setUnparsedTextResolver((uri, encoding, configuration) -> refuse(String.valueOf(uri)));
    run.setResultDocumentHandler(ClosedXslt::writeNothing);
    run.setErrorReporter(error -> {});
    run.setMessageHandler(message -> {});
    run.setGlobalContextItem(tree);
    run.applyTemplates(tree, result);
    return result.getXdmNode();
  }

  private static ResourceResolver only(Function<String, Source> inside) {
    return asked -> found(asked, inside);
  }

  private static Source found(ResourceRequest asked, Function<String, Source> inside)
      throws XPathException {
    Source source = asked.uri == null ? null : inside.apply(asked.uri);
    return source == null ? refuse(asked.uri) : source;
  }

  private static <T> T refuse(String address) throws XPathException {
    throw new XPathException("il pacchetto non ha «%s»".formatted(address), "FODC0002");
  }

  private static Destination writeNothing(URI place) {
    throw new IllegalStateException("scrive in «%s»".formatted(place));
  }

  private static Processor closed() {
    var processor = new Processor(false);
    Configuration closed = processor.getUnderlyingConfiguration();
    closed.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    closed.setConfigurationProperty(Feature.DISABLE_XSL_EVALUATE, true);
    closed.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    closed.setConfigurationProperty(Feature.PRE_EVALUATE_DOC_FUNCTION, false);
    closed.setErrorReporterFactory(configuration -> error -> {});
    closed.setResourceResolver(only(address -> null));
    closed.setCollectionFinder((context, address) -> refuse(address));
    closed.setConfigurationProperty(
        Feature.UNPARSED_TEXT_URI_RESOLVER, (uri, encoding, config) -> refuse("" + uri));
    closed.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
    return processor;
  }

  /** No rule needs to know the machine it runs on. */
  private static final class NoEnvironment implements EnvironmentVariableResolver {

    @Override
    public Set<String> getAvailableEnvironmentVariables() {
      return Set.of();
    }

    @Override
    public String getEnvironmentVariable(String name) {
      return null;
    }
  }
}
