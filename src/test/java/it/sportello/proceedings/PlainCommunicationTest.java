package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The one end of {@code bpmn/plainCommunication.bpmn}: on file, with a receipt, at once. */
@WholeHouse
class PlainCommunicationTest {

  @Autowired private Stage stage;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "inizio-lavori, works that stay a short time",
    "fine-lavori, works that have ended",
    "suap-vicinato-cessazione, a shop that closes"
  })
  void whatNobodyDecidesIsOnFileAtOnceWithItsReceipt(String procedure, String reason) {
    // given, when
    CaseNumber number = stage.file(procedure, Map.of());
    // then
    CaseView view = stage.view(number);
    assertThat(view.summary().state()).as(reason).isEqualTo(CaseState.ON_FILE);
    assertThat(view.timeline())
        .extracting(CaseEvent::kind)
        .containsExactly(EventKind.FILED, EventKind.PUT_ON_FILE);
    assertThat(view.act(ActKind.RECEIPT)).isPresent();
    assertThat(view.openTasks()).isEmpty();
    assertThat(view.clocks()).as("no term runs").isEmpty();
  }
}
