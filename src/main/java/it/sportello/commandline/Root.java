package it.sportello.commandline;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The jar itself: without a command it says which there are. */
@Command(
    name = "sportello",
    description = "Sportello unico. Senza argomenti avvia il servizio sul web.",
    synopsisHeading = "Uso: ",
    customSynopsis = "java -jar sportello.jar [COMANDO] [--spring.proprietà=valore…]",
    optionListHeading = "%nOpzioni:%n",
    parameterListHeading = "%nArgomenti:%n",
    commandListHeading = "%nComandi:%n")
class Root implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Mostra questo aiuto.")
  private boolean help;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Commands.DONE;
  }
}
