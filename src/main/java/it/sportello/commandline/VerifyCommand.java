package it.sportello.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.operations.Verification;
import it.sportello.operations.VerificationReport;
import java.io.PrintWriter;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/** Checks, reading only, that nothing was lost; prints JSON. */
@Command(
    name = "verify",
    description = "Verifica base di dati, documenti, motore e registro; stampa JSON.",
    footer = "%nEsito: 0 tutto torna; 1 una violazione; 2 uso errato.")
class VerifyCommand extends HouseCommand {

  VerifyCommand(House house) {
    super(house);
  }

  @Override
  int work(BeanFactory beans, PrintWriter out) {
    VerificationReport report = beans.getBean(Verification.class).verify();
    try {
      var json = new ObjectMapper().writerWithDefaultPrettyPrinter();
      out.println(json.writeValueAsString(report));
      return report.holds() ? Commands.DONE : Commands.FOUND;
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
