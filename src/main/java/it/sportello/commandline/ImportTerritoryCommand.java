package it.sportello.commandline;

import it.sportello.territory.ImportReport;
import it.sportello.territory.TerritoryImport;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes over the archive of municipalities and says which rows it refused. */
@Command(
    name = "import-territory",
    description = "Importa l'archivio storico dei comuni (ANPR, CSV).")
class ImportTerritoryCommand extends HouseCommand {

  @Parameters(paramLabel = "FILE", description = "L'archivio dei comuni.")
  private Path file;

  ImportTerritoryCommand(House house) {
    super(house);
  }

  @Override
  void check() {
    if (!Files.isReadable(file)) {
      throw new Unusable("Il file %s non si può leggere.".formatted(file));
    }
  }

  @Override
  int work(BeanFactory beans, PrintWriter out) {
    ImportReport report = beans.getBean(TerritoryImport.class).importMunicipalities(file);
    out.printf(
        "Comuni importati: %d; righe rifiutate: %d%n", report.taken(), report.refused().size());
    report.refused().forEach(row -> out.printf("riga %d: %s%n", row.row(), row.reason()));
    return report.refused().isEmpty() ? Commands.DONE : Commands.FOUND;
  }
}
