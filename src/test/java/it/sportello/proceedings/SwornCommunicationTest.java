package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every end of {@code bpmn/swornCommunication.bpmn}: the draw decides, so both are filed for. */
@WholeHouse
class SwornCommunicationTest {

  private static final int ENOUGH = 80;

  @Autowired private Stage stage;

  @Test
  void whatIsNotDrawnGoesOnFile() {
    // given, when
    CaseNumber number = filedUntil(false);
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).isEqualTo(CaseState.ON_FILE);
    assertThat(view.openTasks()).isEmpty();
    assertThat(view.clocks()).as("no term runs").isEmpty();
  }

  @Test
  void whatIsDrawnIsCheckedAndMayBeInOrder() {
    // given
    CaseNumber number = filedUntil(true);
    // when
    check(number, true);
    // then
    assertThat(stage.view(number).timeline())
        .extracting(CaseEvent::kind)
        .endsWith(EventKind.CHECKED);
  }

  @Test
  void anIrregularityIsReportedToTheSupervisionOfBuilding() {
    // given
    CaseNumber number = filedUntil(true);
    // when
    check(number, false);
    // then
    assertThat(stage.view(number).timeline())
        .extracting(CaseEvent::kind)
        .endsWith(EventKind.IRREGULARITY_REPORTED);
  }

  private CaseNumber filedUntil(boolean drawn) {
    return Stream.generate(() -> stage.file("cila", Map.of()))
        .limit(ENOUGH)
        .filter(number -> stage.view(number).waitsFor("checkCommunication") == drawn)
        .findFirst()
        .orElseThrow();
  }

  private void check(CaseNumber number, boolean regular) {
    stage.as(
        Stage.OFFICER, () -> stage.notices().checkCommunication(number, regular, "Sopralluogo."));
  }
}
