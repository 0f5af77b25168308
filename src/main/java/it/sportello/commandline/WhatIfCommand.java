package it.sportello.commandline;

import it.sportello.deadlines.Recount;
import it.sportello.deadlines.rules.Term;
import java.io.PrintWriter;
import java.util.Comparator;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the open clocks whose last day would be another if a term had another length. */
@Command(
    name = "what-if",
    description = "Elenca i termini aperti che cambierebbero se un termine durasse diversamente.")
class WhatIfCommand extends HouseCommand {

  /** Of several rows that last as long, the one for ordinary cases that came last. */
  private static final Comparator<Term> LEAST_SPECIAL =
      Comparator.<Term>comparingInt(row -> row.scope().when().size())
          .thenComparing(row -> row.scope().from(), Comparator.reverseOrder());

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

  WhatIfCommand(House house) {
    super(house);
  }

  @Override
  void check() {
    if (to < 1) {
      throw new Unusable("La durata supposta è un numero da 1 in su.");
    }
  }

  @Override
  int work(BeanFactory beans, PrintWriter out) {
    Recount recount = beans.getBean(Recount.class);
    var row =
        recount.rows().stream()
            .filter(one -> one.code().value().equals(term))
            .filter(one -> one.scope().territory().equals(territory))
            .filter(one -> one.span().length().amount() == from)
            .min(LEAST_SPECIAL)
            .orElseThrow(() -> new Unusable("Nessuna riga %s dura %d.".formatted(term, from)));
    print(row, recount.ifItLasted(row, to, Integer.MAX_VALUE), out);
    return Commands.DONE;
  }

  private static void print(Term row, Recount.Report report, PrintWriter out) {
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
