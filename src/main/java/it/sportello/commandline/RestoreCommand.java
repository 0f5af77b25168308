package it.sportello.commandline;

import it.sportello.operations.CopyUnusable;
import it.sportello.operations.Restore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a copy back into an empty house. */
@Command(
    name = "restore",
    description = "Riporta una copia in una installazione vuota.",
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpzioni:%n",
    parameterListHeading = "%nArgomenti:%n")
class RestoreCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CARTELLA", description = "La cartella della copia.")
  private Path folder;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Mostra questo aiuto.")
  private boolean help;

  private final House house;

  RestoreCommand(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    return house.with(
        beans -> {
          try {
            long rows = beans.getBean(Restore.class).from(folder);
            spec.commandLine().getOut().printf("Righe riportate: %d%n", rows);
            return Commands.DONE;
          } catch (CopyUnusable unusable) {
            throw new Unusable(unusable.getMessage());
          }
        });
  }
}
