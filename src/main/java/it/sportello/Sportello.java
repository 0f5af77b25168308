package it.sportello;

import it.sportello.commandline.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.data.web.SpringDataWebAutoConfiguration;
import org.springframework.boot.autoconfigure.websocket.servlet.WebSocketServletAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The one-stop permit desk of a metropolitan city: starts the server, or answers a command without
 * it. Beans are named by their full type, so that two modules may each have, say, a {@code
 * CaseController}. Nothing here takes a page of rows or an entity from an address, which would make
 * the first visitor wait until every repository is built; nor is there a web socket.
 */
@SpringBootApplication(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    exclude = {SpringDataWebAutoConfiguration.class, WebSocketServletAutoConfiguration.class})
public class Sportello {

  private static final String SCHEMAS = "javax.xml.accessExternalSchema";

  static {
    // No schema is fetched from elsewhere: the engine reads its own from its jar, which may lie in
    // another.
    if (System.getProperty(SCHEMAS) == null) {
      System.setProperty(SCHEMAS, "file,jar:file,nested,jar:nested");
    }
    // The JDK's own, whatever a library brings along; and not searched for at each act printed.
    System.setProperty(
        "javax.xml.transform.TransformerFactory",
        "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
    System.setProperty(
        "javax.xml.parsers.DocumentBuilderFactory",
        "com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl");
  }

  public static void main(String[] arguments) {
    if (Commands.handles(arguments)) {
      System.exit(Commands.run(Sportello.class, arguments));
    }
    SpringApplication.run(Sportello.class, arguments);
  }
}
