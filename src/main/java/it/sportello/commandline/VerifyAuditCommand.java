package it.sportello.commandline;

import it.sportello.audit.AuditCheck;
import it.sportello.audit.AuditVerdict;
import java.io.PrintWriter;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/** Reads the whole record again and names the first link that does not hold. */
@Command(
    name = "verify-audit",
    description = "Verifica il registro delle operazioni e nomina il primo anello rotto.",
    footer = "%nEsito: 0 il registro è integro; 1 un anello è rotto; 2 uso errato.")
class VerifyAuditCommand extends HouseCommand {

  VerifyAuditCommand(House house) {
    super(house);
  }

  @Override
  int work(BeanFactory beans, PrintWriter out) {
    AuditVerdict verdict = beans.getBean(AuditCheck.class).verify();
    out.printf(
        "Righe: %d; catene: %d; radici firmate: %d%n",
        verdict.entries(), verdict.chains(), verdict.roots());
    out.println(
        verdict.broken().map("Primo anello rotto: "::concat).orElse("Il registro è integro."));
    return verdict.holds() ? Commands.DONE : Commands.FOUND;
  }
}
