package it.sportello.commandline;

import it.sportello.deadlines.Recount;
import it.sportello.deadlines.rules.Term;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the open clocks whose last day would be another if a term had another length. */
@Command(
    name = "what-if",
    description = "Elenca i termini aperti che cambierebbero se un termine durasse diversamente.",
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpzioni:%n")
class WhatIfCommand implements Callable<Integer> {

  /** Of several rows that last as long, the one for ordinary cases that came last. */
  private static final Comparator<Term> LEAST_SPECIAL =
      Comparator.<Term>comparingInt(row -> row.scope().when().size())
          .thenComparing(row -> row.scope().from(), Comparator.reverseOrder());

  @Spec private CommandSpec spec;

  @Option(
      names = "--term",
      required = true,
      paramLabel = "CODICE",
      description = "Il codice del termine, per esempio PDC_PROPOSAL.")
  private String term;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "N",
      description = "La durata della riga da cambiare, nella sua unità.")
  private int from;

  @Option(names = "--to", required = true, paramLabel = "N", description = "La durata supposta.")
  private int to;

  @Option(
      names = "--territory",
      defaultValue = "IT",
      paramLabel = "CODICE",
      description = "Il territorio della riga (IT se non si dice altro).")
  private String territory;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Mostra questo aiuto.")
  private boolean help;

  private final House house;

  WhatIfCommand(House house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    if (to < 1) {
      throw new Unusable("La durata supposta è un numero da 1 in su.");
    }
    return house.with(beans -> report(beans.getBean(Recount.class)));
  }

  private int report(Recount recount) {
    var row =
        recount.rows().stream()
            .filter(one -> one.code().value().equals(term))
            .filter(one -> one.scope().territory().equals(territory))
            .filter(one -> one.span().length().amount() == from)
            .min(LEAST_SPECIAL)
            .orElseThrow(() -> new Unusable("Nessuna riga %s dura %d.".formatted(term, from)));
    print(row, recount.ifItLasted(row, to, Integer.MAX_VALUE));
    return Commands.DONE;
  }

  private void print(Term row, Recount.Report report) {
    var out = spec.commandLine().getOut();
    report
        .first()
        .forEach(
            one ->
                out.printf(
                    "%s\t%s\t%s%n", one.key(), orNothing(one.due()), orNothing(one.other())));
    out.printf(
        "%s: cambierebbero %d termini su %d aperti%n",
        row.name(), report.different(), report.counted());
  }

  private static Object orNothing(Object day) {
    return day == null ? "-" : day;
  }
}
