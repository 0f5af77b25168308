package it.sportello.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.operations.Verification;
import it.sportello.operations.VerificationReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks, reading only, that nothing was lost; prints JSON. */
@Command(
    name = "verify",
    description = "Verifica base di dati, documenti, motore e registro; stampa JSON.",
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpzioni:%n",
    footer = "%nEsito: 0 tutto torna; 1 una violazione; 2 uso errato.")
class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Mostra questo aiuto.")
  private boolean help;

  private final House house;

  VerifyCommand(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    return house.with(beans -> report(beans.getBean(Verification.class).verify()));
  }

  private int report(VerificationReport report) {
    try {
      var json = new ObjectMapper().writerWithDefaultPrettyPrinter();
      spec.commandLine().getOut().println(json.writeValueAsString(report));
      return report.holds() ? Commands.DONE : Commands.FOUND;
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
