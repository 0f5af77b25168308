package it.sportello.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.WholeHouse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever moves the clock and the executor of the engine reach for the same timers. */
@WholeHouse
class TimersFiredTwiceTest {

  private static final int CASES = 6;
  private static final int DAYS = 35;

  @Autowired private Stage stage;
  @Autowired private Workflow workflow;

  @Test
  void eachTimerActsOnceAndNobodyFails() {
    // given
    List<CaseNumber> numbers =
        IntStream.range(0, CASES).mapToObj(i -> stage.file("scia-edilizia", Map.of())).toList();
    var over = new AtomicBoolean();
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(
            () -> {
              while (!over.get()) {
                workflow.fireDueTimers();
              }
            });
    // when
    try {
      stage.pass(DAYS);
    } finally {
      over.set(true);
    }
    // then
    assertThat(other.handle((done, failure) -> failure).join()).isNull();
    assertThat(numbers)
        .allSatisfy(
            number ->
                assertThat(stage.view(number).timeline())
                    .filteredOn(event -> event.kind() == EventKind.CONSOLIDATED)
                    .hasSize(1));
  }
}
