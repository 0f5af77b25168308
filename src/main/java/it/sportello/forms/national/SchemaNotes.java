package it.sportello.forms.national;

import com.sun.xml.xsom.parser.AnnotationContext;
import com.sun.xml.xsom.parser.AnnotationParser;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.EntityResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.helpers.DefaultHandler;

/** Collects what annotations of a schema say: documentation, and the list of codes. */
final class SchemaNotes extends AnnotationParser {

  /** What was said of a declaration. */
  record Said(String codeList, String documentation) {}

  private final StringBuilder codeList = new StringBuilder();
  private final StringBuilder documentation = new StringBuilder();

  @Override
  public ContentHandler getContentHandler(
      AnnotationContext context, String parent, ErrorHandler errors, EntityResolver resolver) {
    return new DefaultHandler() {

      private StringBuilder into;

      @Override
      public void startElement(String uri, String name, String qualified, Attributes attributes) {
        into =
            switch (name) {
              case "ShortName" -> codeList;
              case "documentation" -> documentation;
              default -> into;
            };
      }

      @Override
      public void endElement(String uri, String name, String qualified) {
        into = null;
      }

      @Override
      public void characters(char[] letters, int start, int length) {
        if (into != null) {
          into.append(letters, start, length);
        }
      }
    };
  }

  @Override
  public Object getResult(Object existing) {
    return new Said(oneLine(codeList), oneLine(documentation));
  }

  private static String oneLine(StringBuilder text) {
    return text.toString().replaceAll("\\s+", " ").strip();
  }
}
