package it.sportello.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@TerritorySlice
@Import(TerritoryImport.class)
class TerritoryImportTest {

  private static final Path ARCHIVE =
      Path.of(System.getProperty("sportello.shared", "../shared"), "data/ANPR_archivio_comuni.csv");
  private static final String HEADING =
      "DATAISTITUZIONE,DATACESSAZIONE,CODISTAT,CODCATASTALE,DENOMINAZIONE_IT,SIGLAPROVINCIA\n";
  private static final MunicipalityCode BAZZANO = new MunicipalityCode("037004");

  @Autowired private TerritoryImport imports;
  @Autowired private Territory territory;
  @TempDir private Path folder;

  @Test
  void takesOverTheWholeArchiveAndKeepsItsDates() {
    // given
    boolean present = Files.exists(ARCHIVE);
    assertThat(present || !"true".equals(System.getenv("CI"))).as("archive " + ARCHIVE).isTrue();
    assumeTrue(present, "no archive at " + ARCHIVE + " (set -Dsportello.shared)");
    // when
    var report = imports.importMunicipalities(ARCHIVE);
    // then
    assertThat(report.taken() + report.refused().size()).isEqualTo(19_352);
    assertThat(report.refused()).isEmpty();
    assertThat(territory.municipalities())
        .hasSize(55)
        .allMatch(municipality -> municipality.code().provinceCode().equals("037"));
    assertThat(territory.municipality(BAZZANO, LocalDate.of(2010, 1, 1)).name())
        .isEqualTo("Bazzano");
    assertThatThrownBy(() -> territory.municipality(BAZZANO))
        .isInstanceOf(MunicipalityNotFound.class);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-02-30,9999-12-31,037099,X999,PROVA,BO | 0 | 1 | data non valida",
        "2020-01-01,oggi,037099,X999,PROVA,BO | 0 | 1 | data non valida in DATACESSAZIONE",
        "2020-01-01,2019-01-01,037099,X999,PROVA,BO | 0 | 1 | precede l'istituzione",
        "2020-01-01,9999-12-31,37099,X999,PROVA,BO | 0 | 1 | codice ISTAT non riconosciuto",
        "2020-01-01,9999-12-31,037099,X999,,BO | 0 | 1 | valore mancante",
        "2020-01-01,9999-12-31,037006,A944,BOLOGNA BIS,BO | 0 | 1 | già in uso in quei giorni"
      })
  void saysWhyItLeavesARowOut(String row, int taken, int refused, String reason)
      throws IOException {
    // given
    var csv = Files.writeString(folder.resolve("archive.csv"), HEADING + row + "\n");
    // when
    var report = imports.importMunicipalities(csv);
    // then
    assertThat(report.taken()).isEqualTo(taken);
    assertThat(report.refused()).hasSize(refused);
    assertThat(report.refused().get(0).row()).isEqualTo(2);
    assertThat(report.refused().get(0).reason()).contains(reason);
  }

  @Test
  void takesTheSameFileTwiceWithoutChangingAnything() throws IOException {
    // given
    var csv =
        Files.writeString(
            folder.resolve("archive.csv"),
            "\uFEFF" + HEADING + "1861-03-17,2013-12-31,037004,A726,BAZZANO,BO\n");
    // when
    imports.importMunicipalities(csv);
    var again = imports.importMunicipalities(csv);
    // then
    assertThat(again).isEqualTo(new ImportReport(1, List.of()));
    assertThat(territory.municipality(BAZZANO, LocalDate.of(2013, 12, 31)).belfiore())
        .isEqualTo("A726");
  }
}
