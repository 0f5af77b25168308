package it.sportello.commandline;

import it.sportello.operations.Backup;
import it.sportello.operations.CopyUnusable;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the database and the documents away, as they were at one moment. */
@Command(
    name = "backup",
    description = "Copia base di dati e documenti in una cartella vuota.",
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpzioni:%n",
    parameterListHeading = "%nArgomenti:%n")
class BackupCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CARTELLA", description = "La cartella della copia.")
  private Path folder;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Mostra questo aiuto.")
  private boolean help;

  private final House house;

  BackupCommand(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    return house.with(
        beans -> {
          try {
            long rows = beans.getBean(Backup.class).into(folder);
            spec.commandLine().getOut().printf("Righe copiate: %d%n", rows);
            return Commands.DONE;
          } catch (CopyUnusable unusable) {
            throw new Unusable(unusable.getMessage());
          }
        });
  }
}
