package it.sportello.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.Sportello;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line answers, and with which exit status. */
class CommandsTest {

  private static final String HEADING =
      "id\tprocedure\trule/term code\tstart\tevents\tregion/calendar\texpected_due\tbasis\tnote";

  @TempDir private Path folder;
  private Path cases;
  private Path out;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void files() {
    cases = folder.resolve("cases.tsv");
    out = folder.resolve("out.tsv");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "a server, '', false",
    "a server with a profile, --spring.profiles.active=demo, false",
    "help, --help, true",
    "a command, deadlines --cases x, true",
    "a word that is none, scadenze, true"
  })
  void tellsACommandFromSettingsOfTheServer(String why, String arguments, boolean command) {
    assertThat(Commands.handles(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
        .as(why)
        .isEqualTo(command);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "scadenze, 2, Comando sconosciuto: «scadenze»",
    "deadlines, 2, 'Manca: --cases, --out'",
    "deadlines --cases nowhere.tsv --out nowhere-out.tsv, 2, non si può leggere",
    "deadlines --kases x, 2, deadlines --help",
    "import-territory, 2, Manca: FILE",
    "import-territory nowhere.csv, 2, non si può leggere",
    "--help, 0, import-territory",
    "deadlines --help, 0, computed_due"
  })
  void saysInItalianWhatItWants(String arguments, int status, String sentence) {
    assertThat(run(arguments.split(" "))).isEqualTo(status);
    assertThat(said.toString()).contains(sentence);
  }

  @Test
  void writesTheCasesBackWithTheDateAndItsAccount() throws IOException {
    // given
    Files.writeString(
        cases,
        HEADING
            + "\nA1\tIstanza\tGEN_TERM\t2026-10-02T09:00\t\tIT\t2026-11-02\tart. 2\tfestivo"
            + "\nA2\tIstanza\tGEN_TERM\t2026-10-02T22:30:00Z\t\tIT\t\tart. 2\tin UTC\n");
    // when
    int status = deadlines();
    // then
    var lines = Files.readAllLines(out);
    assertThat(status).isZero();
    assertThat(lines.get(0)).isEqualTo(HEADING + "\tcomputed_due\tledger");
    assertThat(lines.get(1).split("\t")[9]).isEqualTo("2026-11-02");
    assertThat(lines.get(1).split("\t")[10])
        .startsWith("Il termine di 30 giorni decorre dal 2 ottobre 2026")
        .contains("art. 2963");
    assertThat(lines.get(2).split("\t", -1)[9]).as("3 October in Rome").isEqualTo("2026-11-02");
  }

  @Test
  void findsADifferenceAndARefusedRowAndComputesTheRest() throws IOException {
    // given
    Files.writeString(
        cases,
        "\uFEFFid\trule/term code\tstart\tevents\tregion/calendar\texpected_due\r\n"
            + "D\tGEN_TERM\t2026-09-01\t\tIT\t2026-10-02\r\n"
            + "U\tPDC_FINALE\t2026-09-01\t\tIT\t\r\n"
            + "E\tGEN_TERM\t2026-09-01\tfoo@2026-09-02\tIT\t\r\n"
            + "S\tGEN_TERM\t2026-09-01\tstart@2026-09-02\tIT\t\r\n"
            + "R\tGEN_TERM\t2026-09-01\tintegration_received@2026-09-02\tIT\t\r\n"
            + "B\tGEN_TERM\t2026-09-01\tintegration_request@ieri\tIT\t\r\n"
            + "\r\n"
            + "P\tSCIA_CONTROL\t2026-05-04\tconformation_order@2026-05-25\tIT;kind=edilizia\t\r\n"
            + "G\tGEN_TERM\t2026-09-01\t\t\t2026-10-01\r\n");
    // when
    int status = deadlines();
    // then
    var rows = Files.readAllLines(out).stream().skip(1).map(row -> row.split("\t", -1)).toList();
    assertThat(status).isEqualTo(1);
    assertThat(rows)
        .extracting(row -> row[0] + " " + row[6])
        .containsExactly("D 2026-10-01", "U ", "E ", "S ", "R ", "B ", "P ", "G 2026-10-01");
    assertThat(rows.get(1)[7])
        .isEqualTo("Riga U rifiutata: PDC_FINALE, decorrenza: codice di termine sconosciuto.");
    assertThat(rows.get(2)[7]).contains("GEN_TERM, foo@2026-09-02", "evento sconosciuto");
    assertThat(rows.get(3)[7]).contains("GEN_TERM, start@2026-09-02", "già una decorrenza");
    assertThat(rows.get(4)[7])
        .contains("Integrazione ricevuta del 2 settembre", "mai stato fermato");
    assertThat(rows.get(5)[7]).contains("integration_request@ieri", "non è una data");
    assertThat(rows.get(6)[7]).as("it rests: no date, no refusal").contains("interrotto");
    assertThat(said.toString())
        .contains("D: attesa 2026-10-02, calcolata 2026-10-01")
        .contains("Casi: 8; differenze o righe rifiutate: 6");
  }

  @Test
  void readsItsOwnAnswersAgain() throws IOException {
    Files.writeString(
        cases, "rule/term code\tstart\tcomputed_due\tledger\nGEN_TERM\t2026-09-01\told\told\n");
    assertThat(deadlines()).isZero();
    assertThat(Files.readAllLines(out).get(0))
        .isEqualTo("rule/term code\tstart\tcomputed_due\tledger");
    assertThat(Files.readAllLines(out).get(1)).startsWith("GEN_TERM\t2026-09-01\t2026-10-01\tIl");
  }

  @Test
  void needsTheColumnsOfTheCodeAndTheStart() throws IOException {
    Files.writeString(cases, "id\tstart\n1\t2026-09-01\n");
    assertThat(deadlines()).isEqualTo(2);
    assertThat(said.toString()).contains("manca la colonna «rule/term code»");
  }

  @Test
  void importsTerritoryWithoutAServerAndSaysWhatItRefused() throws IOException {
    // given
    var archive = folder.resolve("comuni.csv");
    Files.writeString(
        archive,
        """
        "ID","DATAISTITUZIONE","DATACESSAZIONE","CODISTAT","CODCATASTALE","DENOMINAZIONE_IT",\
        "DENOMTRASLITTERATA","STATO","SIGLAPROVINCIA"
        1,"1924-11-14","9999-12-31","028001","A001","ABANO TERME","ABANO TERME","A","PD"
        2,"1924-11-14","9999-12-31","ventotto","A001","ABANO TERME","ABANO TERME","A","PD"
        """);
    // when
    int status =
        run(
            "import-territory",
            archive.toString(),
            "--spring.datasource.url=jdbc:h2:mem:commandline",
            "--spring.profiles.active=demo",
            "--sportello.documents.store=" + folder.resolve("documents"));
    // then
    assertThat(status).isEqualTo(1);
    assertThat(said.toString())
        .contains("Comuni importati: 1; righe rifiutate: 1")
        .contains("riga 3:");
  }

  private int deadlines() {
    return run("deadlines", "--cases", cases.toString(), "--out", out.toString());
  }

  private int run(String... arguments) {
    var writer = new PrintWriter(said, true);
    return Commands.run(Sportello.class, writer, writer, arguments);
  }
}
