package it.sportello.commandline;

import it.sportello.operations.Backup;
import it.sportello.operations.CopyUnusable;
import it.sportello.operations.Restore;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.ToLongBiFunction;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the house into a folder, or takes such a copy back. */
abstract class CopyCommand extends HouseCommand {

  private final ToLongBiFunction<BeanFactory, Path> copying;

  @Parameters(paramLabel = "CARTELLA", description = "La cartella della copia.")
  private Path folder;

  private CopyCommand(House house, ToLongBiFunction<BeanFactory, Path> copying) {
    super(house);
    this.copying = copying;
  }

  @Override
  int work(BeanFactory beans, PrintWriter out) {
    try {
      out.printf("Righe copiate: %d%n", copying.applyAsLong(beans, folder));
      return Commands.DONE;
    } catch (CopyUnusable unusable) {
      throw new Unusable(unusable.getMessage());
    }
  }

  /** Copies the database and the documents away, as they were at one moment. */
  @Command(name = "backup", description = "Copia base di dati e documenti in una cartella vuota.")
  static final class Away extends CopyCommand {
    Away(House house) {
      super(house, (beans, folder) -> beans.getBean(Backup.class).into(folder));
    }
  }

  /** Takes a copy back into an empty house. */
  @Command(name = "restore", description = "Riporta una copia in una installazione vuota.")
  static final class Back extends CopyCommand {
    Back(House house) {
      super(house, (beans, folder) -> beans.getBean(Restore.class).from(folder));
    }
  }
}
