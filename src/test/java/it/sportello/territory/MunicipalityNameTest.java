package it.sportello.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityNameTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "ANZOLA DELL'EMILIA,       Anzola dell'Emilia,       anzola dell emilia",
        "SANT'AGATA BOLOGNESE,     Sant'Agata Bolognese,     sant agata bolognese",
        "SAN BENEDETTO VAL DI SAMBRO, San Benedetto Val di Sambro, san benedetto val di sambro",
        "ANTEY-SAINT-ANDRÉ,        Antey-Saint-André,        antey saint andre",
        "L'AQUILA,                 L'Aquila,                 l aquila",
        "LA SPEZIA,                La Spezia,                la spezia",
        "VO',                      Vo',                      vo"
      })
  void writesAndFindsTheNamesOfTheArchive(String capitals, String written, String key) {
    assertThat(MunicipalityName.written(capitals)).isEqualTo(written);
    assertThat(MunicipalityName.key(written)).isEqualTo(key);
  }
}
