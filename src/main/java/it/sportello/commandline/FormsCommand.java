package it.sportello.commandline;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.forms.Text;
import it.sportello.forms.national.Finding;
import it.sportello.forms.national.FormsPackage;
import it.sportello.forms.national.ImportReport;
import it.sportello.forms.national.InstanceCheck;
import it.sportello.forms.national.NationalForms;
import it.sportello.forms.national.OverlayRefused;
import it.sportello.forms.national.PackageRefused;
import it.sportello.forms.national.PackageStore;
import it.sportello.forms.national.RulesReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads packages of national forms and checks instances in bulk; needs no database. */
@Command(
    name = "forms",
    description = "Moduli nazionali: esamina un pacchetto, controlla istanze XML.",
    footer = "%nEsito: 0 tutto valido; 1 qualcosa non lo è; 2 uso errato.")
class FormsCommand {

  private static final Logger LOG = LoggerFactory.getLogger(FormsCommand.class);
  private static final String VALID = "VALID";
  private static final String INVALID = "INVALID";

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Mostra questo aiuto.")
  private boolean help;

  @Command(name = "import", description = "Esamina un pacchetto (cartella o ZIP) e ne fa rapporto.")
  int examine(
      @Parameters(paramLabel = "PACCHETTO") Path place,
      @Option(names = "--report", required = true, paramLabel = "FILE.json") Path report,
      @Option(
              names = "--into",
              paramLabel = "CARTELLA",
              description = "Tiene il pacchetto in questa cartella, accanto alle altre edizioni.")
          Path store) {
    FormsPackage read = open(place);
    ImportReport found = ImportReport.of(read);
    try {
      new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(report.toFile(), found);
    } catch (IOException unwritable) {
      throw new Unusable("Il file %s non si può scrivere.".formatted(report));
    }
    long usable = found.forms().stream().filter(ImportReport.FormLine::usable).count();
    out()
        .printf(
            "Versione %s: %d moduli, %d utilizzabili; %d schemi difettosi che nessun modulo usa%n",
            found.version(), found.forms().size(), usable, found.brokenSchemas().size());
    out()
        .printf(
            "Schematron: %d regole, di cui %d possono applicarsi; %d moduli senza regole applicabili%n",
            rules(found).mapToInt(RulesReport::rules).sum(),
            rules(found).mapToInt(RulesReport::live).sum(),
            rules(found).filter(rules -> !rules.state().equals("READY")).count());
    if (store != null && found.allUsable()) {
      out().printf("Edizione %s in %s%n", new PackageStore(store).publish(read, found), store);
    }
    return found.allUsable() ? Commands.DONE : Commands.FOUND;
  }

  private static Stream<RulesReport> rules(ImportReport found) {
    return found.forms().stream().map(ImportReport.FormLine::rules).filter(Objects::nonNull);
  }

  @Command(name = "check", description = "Controlla istanze XML: una riga per file.")
  int check(
      @Option(names = "--package", required = true, paramLabel = "PACCHETTO") Path place,
      @Option(names = "--form", required = true, paramLabel = "MODULO") String form,
      @Parameters(paramLabel = "ISTANZA.xml", arity = "1..*") List<Path> instances) {
    FormsPackage forms = open(place);
    if (!forms.forms().contains(form)) {
      throw new Unusable("Il pacchetto non ha il modulo «%s».".formatted(form));
    }
    var checking = new InstanceCheck(forms);
    boolean valid = true;
    for (Path instance : instances) {
      valid &= told(instance, findings(checking, form, instance));
    }
    return valid ? Commands.DONE : Commands.FOUND;
  }

  @Command(
      name = "preview",
      description = "Mostra le domande di un modulo come le vede chi lo compila.")
  int preview(
      @Option(names = "--package", required = true, paramLabel = "PACCHETTO") Path place,
      @Option(names = "--form", required = true, paramLabel = "MODULO") String form,
      @Option(
              names = "--overlay",
              paramLabel = "CARTELLA",
              description = "Tabelle di etichette dell’ufficio (shared.tsv, MODULO.tsv).")
          Path overlay) {
    try {
      var forms = new NationalForms(open(place), Optional.ofNullable(overlay));
      new FormOutline(out()).print(forms.pages(form));
      return Commands.DONE;
    } catch (PackageRefused | OverlayRefused refused) {
      throw new Unusable(refused.getMessage());
    }
  }

  /** File, verdict, and of the first finding its layer, element path and message. */
  private boolean told(Path instance, List<Finding> findings) {
    if (findings.isEmpty()) {
      out().println(String.join("\t", instance.toString(), VALID, "", "", ""));
      return true;
    }
    boolean valid = findings.stream().noneMatch(Finding::blocks);
    Finding first = findings.stream().filter(Finding::blocks).findFirst().orElse(findings.get(0));
    String more = findings.size() == 1 ? "" : " (e altri %d)".formatted(findings.size() - 1);
    out()
        .println(
            String.join(
                "\t",
                instance.toString(),
                valid ? VALID : INVALID,
                first.layer().name(),
                first.path(),
                (valid ? "avvertimento: " : "") + first.message().it() + more));
    return valid;
  }

  private static List<Finding> findings(InstanceCheck checking, String form, Path instance) {
    try {
      return checking.check(form, instance);
    } catch (PackageRefused broken) {
      throw new Unusable(broken.getMessage());
    } catch (RuntimeException unforeseen) {
      LOG.error("Instance {} could not be checked", instance, unforeseen);
      return List.of(
          new Finding(Finding.Layer.XML, "", new Text("il file non si può controllare", ""), true));
    }
  }

  private static FormsPackage open(Path place) {
    try {
      return FormsPackage.open(place);
    } catch (PackageRefused refused) {
      throw new Unusable(refused.getMessage());
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
