package it.sportello.bench;

import it.sportello.forms.national.FormsPackage;
import it.sportello.forms.national.ImportReport;
import it.sportello.forms.national.InstanceCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Checking a filled permit of the national package, and taking the whole package in. */
class NationalFormsBench {

  private static final Path SHARED = Path.of(System.getProperty("sportello.shared", "../shared"));
  private static final String PERMIT = "permesso_di_costruire";
  private static final int WARM = 300;
  private static final int TURNS = 500;

  @Test
  void takingTheWholePackageIn() {
    long start = System.nanoTime();
    ImportReport.of(FormsPackage.open(SHARED.resolve("mda")));
    Table.row(
        "taking in the package of 79 forms, seconds, cold", (System.nanoTime() - start) / 1e9, 60);
  }

  @Test
  void checkingAFilledPermit() throws IOException {
    var check = new InstanceCheck(FormsPackage.open(SHARED.resolve("mda")));
    byte[] permit = Files.readAllBytes(SHARED.resolve("examples/mda/" + PERMIT + ".xml"));
    Table.row(
        "checking a filled permit: XML, values, schema; ms, median, warm",
        median(() -> check.bySchema(PERMIT, permit)),
        10);
    Table.row(
        "the published Schematron of the same permit; ms, median, warm",
        median(() -> check.byRules(PERMIT, permit)),
        10);
  }

  private static double median(Runnable work) {
    for (int i = 0; i < WARM; i++) {
      work.run();
    }
    double[] taken = new double[TURNS];
    for (int i = 0; i < TURNS; i++) {
      long start = System.nanoTime();
      work.run();
      taken[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(taken);
    return taken[TURNS / 2];
  }
}
