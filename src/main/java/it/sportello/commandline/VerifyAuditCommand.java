package it.sportello.commandline;

import it.sportello.audit.AuditCheck;
import it.sportello.audit.AuditVerdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads the whole record again and names the first link that does not hold. */
@Command(
    name = "verify-audit",
    description = "Verifica il registro delle operazioni e nomina il primo anello rotto.",
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpzioni:%n",
    footer = "%nEsito: 0 il registro è integro; 1 un anello è rotto; 2 uso errato.")
class VerifyAuditCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Mostra questo aiuto.")
  private boolean help;

  private final House house;

  VerifyAuditCommand(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    return house.with(beans -> report(beans.getBean(AuditCheck.class).verify()));
  }

  private int report(AuditVerdict verdict) {
    var out = spec.commandLine().getOut();
    out.printf(
        "Righe: %d; catene: %d; radici firmate: %d%n",
        verdict.entries(), verdict.chains(), verdict.roots());
    out.println(
        verdict.broken().map("Primo anello rotto: "::concat).orElse("Il registro è integro."));
    return verdict.holds() ? Commands.DONE : Commands.FOUND;
  }
}
