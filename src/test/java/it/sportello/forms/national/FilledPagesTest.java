package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write on pages becomes what the schemas take, and nothing else changes. */
class FilledPagesTest {

  private static final Path NATIONAL =
      Path.of(System.getProperty("sportello.shared", "../shared"), "mda");
  private static final String SITE = "comunicazioni__localizzazione_intervento__immobile";
  private static final PlaceCodes CODES =
      (kind, name) -> kind == PlaceCodes.Kind.COMUNE ? Optional.of("037006") : Optional.empty();

  private static final class National {

    private static final NationalForms FORMS = new NationalForms(FormsPackage.open(NATIONAL));
  }

  @BeforeEach
  void present() {
    assumeTrue(Files.isDirectory(NATIONAL), "no package at " + NATIONAL);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "15,    Via Roma,      15",
    "15/A,  Via Roma 15/A, 15",
    "15 bis, Via Roma 15 bis, 15",
    "snc,   Via Roma snc,  0"
  })
  void aHouseNumberWithLettersIsToldWithTheStreet(String typed, String street, String number) {
    // given
    Map<String, Object> row =
        Map.of(
            "ubicazioneImmobile",
            true,
            "ubicazioneImmobile__indirizzo",
            "Via Roma",
            "ubicazioneImmobile__nCivico",
            typed);
    // when
    String instance =
        write(
            Map.of("comunicazioni__localizzazione_intervento", true, SITE, List.of(row)),
            List.of());
    // then
    assertThat(instance).contains(":indirizzo>" + street + "</", ":nCivico>" + number + "</");
  }

  @Test
  void aPlaceGetsItsCodeAndADayTheFormOfItsSchema() {
    // given
    Map<String, Object> person = new LinkedHashMap<>();
    String at = "scheda_anagrafica__schedaTitolare";
    person.put(at, true);
    person.put(at + "__cognome", "Rossi");
    person.put(at + "__nome", "Anna");
    person.put(at + "__codiceFiscale", "RSSNNA80A41A944Z");
    person.put(at + "__nato__a__stato", "IT");
    person.put(at + "__nato__a__comune__choice", "comune");
    person.put(at + "__nato__a__comune", "Bologna");
    person.put(at + "__nato__data", "1980-01-01");
    // when
    String instance = write(person, List.of());
    // then
    assertThat(instance)
        .contains(":codiceIstat=\"037006\">Bologna</", ":data>01/01/1980</")
        .doesNotContain("cittadinanza");
    assertThat(National.FORMS.check("cila", instance.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(National.FORMS.onPages("cila", instance.getBytes(StandardCharsets.UTF_8), CODES))
        .containsAllEntriesOf(person);
  }

  @Test
  void whatWasNotChosenIsNotWritten() {
    // given: the person changed their mind
    String at = "dichiarazioni__titolo_possesso";
    Map<String, Object> answers =
        Map.of(
            at,
            true,
            at + "__titolo",
            "proprietà",
            at + "__titolare_esclusivo__choice",
            "non_titolare_esclusivo",
            at + "__titolare_esclusivo",
            true,
            "dichiarazioni__opere_previste",
            false,
            "dichiarazioni__opere_previste__no_parti_comuni__choice",
            "no_parti_comuni");
    // when
    String instance = write(answers, List.of());
    // then
    assertThat(instance)
        .contains(":non_titolare_esclusivo>true</")
        .doesNotContain(":titolare_esclusivo>", "opere_previste");
  }

  @Test
  void aFileIsToldByItsNameSizeAndDigest() {
    // given
    var drawing =
        AttachedFile.of(
            "tabella_allegati/allegatiSCIA/allegatoElaboratiGraficiStatoDiFatto",
            "già approvata.pdf",
            "application/pdf",
            "abc".getBytes(StandardCharsets.UTF_8));
    var identity =
        AttachedFile.of(
            "tabella_allegati/allegatiSCIA/allegatoDocumentoIdentita",
            "ci.pdf",
            "application/pdf",
            new byte[] {1});
    // when
    String instance = write(Map.of(), List.of(drawing, identity, identity));
    // then
    assertThat(instance)
        .contains(
            ":nome_file>gia approvata.pdf</",
            ":hash>ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad</",
            ":hash-alg>SHA-256</",
            ":dimensione>3</")
        .containsPattern("(?s)(ci\\.pdf.*){2}");
    assertThat(National.FORMS.check("cila", instance.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aFileWithoutAPlaceIsRefused() {
    var file = AttachedFile.of("tabella_allegati/none", "x.pdf", "application/pdf", new byte[0]);
    assertThatThrownBy(() -> write(Map.of(), List.of(file)))
        .isInstanceOf(AnswersRefused.class)
        .hasMessageContaining("tabella_allegati/none");
  }

  @Test
  void twoBranchesOfOneChoiceAreRefused() {
    Map<String, Object> answers =
        Map.of(
            "dichiarazioni/titolo_possesso/titolo", "proprietà",
            "dichiarazioni/titolo_possesso/titolare_esclusivo", true,
            "dichiarazioni/titolo_possesso/non_titolare_esclusivo", true);
    assertThatThrownBy(() -> National.FORMS.write("cila", answers))
        .isInstanceOf(AnswersRefused.class)
        .hasMessageContaining("«dichiarazioni/titolo_possesso/titolare_esclusivo»");
  }

  @Test
  void anInstanceOfAnotherFormIsRefused() {
    byte[] scia = National.FORMS.write("scia", Map.of());
    assertThatThrownBy(() -> National.FORMS.read("cila", scia))
        .isInstanceOf(AnswersRefused.class)
        .hasMessageContaining("non è quello del modulo");
  }

  private static String write(Map<String, Object> page, List<AttachedFile> files) {
    byte[] instance = National.FORMS.write("cila", Map.of("all", page), files, CODES);
    return new String(instance, StandardCharsets.UTF_8);
  }
}
