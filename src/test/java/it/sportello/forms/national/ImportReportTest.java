package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.sportello.forms.national.ImportReport.Contents;
import it.sportello.forms.national.ImportReport.FormLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report says of each form of the national package what was read and what is broken. */
class ImportReportTest {

  private static final Path NATIONAL =
      Path.of(System.getProperty("sportello.shared", "../shared"), "mda");

  /** Read once for all tests: it takes ten seconds. */
  private static final class Read {

    private static final ImportReport REPORT = ImportReport.of(FormsPackage.open(NATIONAL));
  }

  @BeforeEach
  void present() {
    assumeTrue(Files.isDirectory(NATIONAL), "no package at " + NATIONAL);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "cila, modulo_cila, 166, 765",
    "permesso_di_costruire, modulo_permesso_di_costruire, 449, 765",
    "scia, modulo_scia, 427, 765",
    "segnalazione_certificata_agibilita, modulo_segnalazione_certificata_agibilita, 339, 765",
    "aua, modulo_aua, 937, 72",
    "esercizio_vicinato_apertura, esercizio_vicinato_apertura, 184, 639",
    "esercizio_vicinato_ampliamento, esercizio_vicinato_ampliamento, 183, 639",
    "notifica_sanitaria, modulo_notifica_sanitaria, 274, 0"
  })
  void countsTheQuestionsOfEachForm(String form, String root, int questions, int attachments) {
    Contents contents = line(form).contents();
    assertThat(contents.root()).isEqualTo(root);
    assertThat(contents.questions()).isEqualTo(questions);
    assertThat(contents.attachments()).isEqualTo(attachments);
  }

  @Test
  void saysWhichPublishedRulesCanNeverFire() {
    Map<String, Long> states =
        Read.REPORT.forms().stream()
            .collect(Collectors.groupingBy(form -> form.rules().state(), Collectors.counting()));
    assertThat(states).isEqualTo(Map.of("READY", 70L, "NO_PATTERNS", 8L, "NOT_COMPILABLE", 1L));
    assertThat(line("aua").rules().reason()).contains("mod_aua");
    assertThat(Read.REPORT.forms().stream().mapToInt(form -> form.rules().live()).sum())
        .isEqualTo(16);
    assertThat(line("cila").rules().dead())
        .singleElement()
        .satisfies(rule -> assertThat(rule.why()).contains("mod_cila:cila non esiste"));
    assertThat(line("esercizio_vicinato_apertura").rules().dead())
        .anySatisfy(rule -> assertThat(rule.why()).contains("un file e non uno spazio dei nomi"));
    assertThat(line("imprese_pulizie").rules().remarks())
        .anySatisfy(remark -> assertThat(remark).contains("il frammento non c’è"));
  }

  @Test
  void saysHowOddFormsAreCopedWith() {
    assertThat(line("segnalazione_certificata_agibilita").remarks())
        .anySatisfy(remark -> assertThat(remark).contains("stesso percorso"));
    assertThat(line("var_strutt_ricettive").remarks())
        .anySatisfy(remark -> assertThat(remark).contains("contiene sé stesso"));
    assertThat(line("cila").remarks())
        .anySatisfy(remark -> assertThat(remark).contains("finiscono con uno spazio"));
  }

  private static FormLine line(String form) {
    return Read.REPORT.forms().stream()
        .filter(line -> line.form().equals(form))
        .findFirst()
        .orElseThrow();
  }
}
