package it.sportello.territory;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Rows of the archive and drawn areas are taken or refused in words, and nothing else. */
class TerritoryFuzzTest {

  private static final String[] COLUMNS = {
    ArchiveRow.DATE_FROM,
    ArchiveRow.DATE_TO,
    ArchiveRow.ISTAT,
    ArchiveRow.BELFIORE,
    ArchiveRow.NAME,
    ArchiveRow.PROVINCE
  };

  @FuzzTest(maxDuration = "60s")
  void aRowIsTakenOrRefused(byte[] line) {
    String[] cells = new String(line, StandardCharsets.UTF_8).split(",", -1);
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < Math.min(cells.length, COLUMNS.length); i++) {
      row.put(COLUMNS[i], cells[i]);
    }
    try {
      assertThat(ArchiveRow.read(row)).isNotNull();
    } catch (RowRefused refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @FuzzTest(maxDuration = "60s")
  void anAreaIsReadOrRefused(byte[] json) {
    try {
      assertThat(GeoJsonAreas.read(new String(json, StandardCharsets.UTF_8))).isNotNull();
    } catch (UnreadableArea refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }
}
