package it.sportello.commandline;

import it.sportello.deadlines.LawBook;
import it.sportello.deadlines.OfficeClosures;
import it.sportello.deadlines.rules.ClockEngine;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Computes a file of deadline cases, so that an office can check its own; needs no database. */
@Command(
    name = "deadlines",
    description = "Calcola le scadenze di un file di casi e le confronta con quelle attese.",
    footer = "%nEsito: 0 tutto uguale; 1 una differenza o una riga rifiutata; 2 uso errato.")
class DeadlinesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--cases",
      required = true,
      paramLabel = "FILE.tsv",
      description = "I casi: colonne separate da tabulazioni, la prima riga le nomina.")
  private Path cases;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.tsv",
      description = "Le stesse colonne, più computed_due e ledger.")
  private Path out;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Mostra questo aiuto.")
  private boolean help;

  @Override
  public Integer call() {
    var sheet = CaseSheet.of(read());
    var engine = new ClockEngine(LawBook.national(), OfficeClosures.calendar());
    var answers = sheet.rows().stream().map(row -> row.answer(engine)).toList();
    write(sheet.with(answers));
    return report(answers);
  }

  private int report(List<CaseRow.Answer> answers) {
    var wrong = answers.stream().filter(answer -> !answer.asExpected()).toList();
    wrong.forEach(answer -> spec.commandLine().getOut().println(answer.complaint()));
    spec.commandLine()
        .getOut()
        .printf("Casi: %d; differenze o righe rifiutate: %d%n", answers.size(), wrong.size());
    return wrong.isEmpty() ? Commands.DONE : Commands.FOUND;
  }

  private List<String> read() {
    try {
      return Files.readAllLines(cases);
    } catch (MalformedInputException notText) {
      throw new Unusable("Il file %s non è testo UTF-8.".formatted(cases));
    } catch (IOException unreadable) {
      throw new Unusable("Il file %s non si può leggere.".formatted(cases));
    }
  }

  private void write(List<String> lines) {
    try {
      Files.write(out, lines, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new Unusable("Il file %s non si può scrivere.".formatted(out));
    }
  }
}
