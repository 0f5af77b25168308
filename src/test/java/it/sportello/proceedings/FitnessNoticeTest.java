package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A notice of fitness for use is controlled like every certified notice of works, in 30 days. */
@WholeHouse
class FitnessNoticeTest {

  @Autowired private Stage stage;

  @Test
  void itIsFiledAndControlledInThirtyDays() {
    // when
    CaseNumber number = stage.file("agibilita", Map.of());
    // then
    var view = stage.view(number);
    assertThat(view.clocks())
        .filteredOn(clock -> clock.key().code().value().equals("SCIA_CONTROL"))
        .singleElement()
        .satisfies(clock -> assertThat(clock.due()).isAfter(stage.today().plusDays(28)));
    assertThat(view.application().formVersion()).isEqualTo("2026-11");
  }
}
