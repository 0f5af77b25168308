package it.sportello.forms.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** A table of labels is read or refused with its line, whatever is in it. */
class OverlayFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void aTableIsReadOrRefused(byte[] table) {
    String rows = new String(table, StandardCharsets.UTF_8);
    try {
      String head = "key\tlabel\thelp\twidget\torder\twhen\tmust\n";
      assertThat(OverlayTable.rows("x.tsv", head + rows)).isNotNull();
    } catch (OverlayRefused refused) {
      assertThat(refused).hasMessageContaining("x.tsv, riga ");
    }
  }
}
