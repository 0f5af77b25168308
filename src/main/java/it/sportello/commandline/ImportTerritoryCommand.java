package it.sportello.commandline;

import it.sportello.territory.ImportReport;
import it.sportello.territory.TerritoryImport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes over the archive of municipalities and says which rows it refused. */
@Command(
    name = "import-territory",
    description = "Importa l'archivio storico dei comuni (ANPR, CSV).",
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpzioni:%n",
    parameterListHeading = "%nArgomenti:%n")
class ImportTerritoryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "L'archivio dei comuni.")
  private Path file;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Mostra questo aiuto.")
  private boolean help;

  private final House house;

  ImportTerritoryCommand(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    if (!Files.isReadable(file)) {
      throw new Unusable("Il file %s non si può leggere.".formatted(file));
    }
    return house.with(
        beans -> report(beans.getBean(TerritoryImport.class).importMunicipalities(file)));
  }

  private int report(ImportReport report) {
    var out = spec.commandLine().getOut();
    out.printf(
        "Comuni importati: %d; righe rifiutate: %d%n", report.taken(), report.refused().size());
    report.refused().forEach(row -> out.printf("riga %d: %s%n", row.row(), row.reason()));
    return report.refused().isEmpty() ? Commands.DONE : Commands.FOUND;
  }
}
