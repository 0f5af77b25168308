package it.sportello;

import it.sportello.pages.AnswerHeaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What the server itself answers to a request that is none: in words, with the same headers. */
class LastAnswer extends ErrorReportValve {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="it"><head><meta charset="utf-8"><title>Richiesta non riconosciuta – Sportello</title></head>
      <body><main><h1>Richiesta non riconosciuta</h1>
      <p>L’indirizzo non è scritto come ce lo aspettavamo. Nulla è cambiato.</p>
      <p><a href="/">Vai alla pagina iniziale</a></p></main></body></html>
      """;

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    boolean asks = response.getStatus() >= 400 && response.getContentWritten() == 0;
    if (!asks || !response.setErrorReported()) {
      return;
    }
    try {
      AnswerHeaders.addTo(response);
      response.setContentType("text/html;charset=UTF-8");
      byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
      response.setContentLength(page.length);
      response.getOutputStream().write(page);
    } catch (IOException | IllegalStateException gone) {
      getContainer().getLogger().debug("The client has gone", gone);
    }
  }
}
