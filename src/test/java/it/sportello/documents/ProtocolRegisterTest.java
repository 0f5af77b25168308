package it.sportello.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.sportello.law.CaseNumber;
import it.sportello.testing.MovableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Protocol numbers have no gaps and no doubles, whoever asks and whatever fails (H2). */
@SpringBootTest(
    classes = DocumentsSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:register;LOCK_TIMEOUT=10000")
class ProtocolRegisterTest {

  private static final int THREADS = 8;
  private static final int EACH = 15;
  private static final CaseNumber CASE = new CaseNumber("048999-20260901-000014");
  private static final RegisterEntry ENTRY =
      new RegisterEntry(RegisterEntry.Direction.IN, "Istanza", "Giulia Esempio", CASE, null);

  @Autowired private ProtocolRegister register;
  @Autowired private TransactionTemplate transaction;
  @Autowired private MovableClock clock;

  @BeforeEach
  void today() {
    clock.set(DocumentsSlice.START);
  }

  @Test
  void concurrentFilingsGetAllNumbersOnce() throws Exception {
    // given every third transaction fails after it took its number
    var pool = Executors.newFixedThreadPool(THREADS);
    Callable<List<Integer>> filings = () -> file("concurrent");
    // when
    List<Future<List<Integer>>> results =
        pool.invokeAll(IntStream.range(0, THREADS).mapToObj(i -> filings).toList());
    pool.shutdown();
    // then
    List<Integer> numbers = new ArrayList<>();
    for (var result : results) {
      numbers.addAll(result.get());
    }
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, THREADS * EACH * 2 / 3).boxed().toList());
  }

  @Test
  void theYearIsThatOfRome() {
    // given half past eleven in the evening of 31 December in Greenwich
    clock.set(Instant.parse("2026-12-31T23:30:00Z"));
    // when
    ProtocolNumber number = transaction.execute(s -> register.next("new-year", ENTRY));
    // then
    assertThat(number).hasToString("2027/0000001");
  }

  @Test
  void theLinesOfACaseAreKept() {
    // given
    ProtocolNumber number = transaction.execute(s -> register.next("lines", ENTRY));
    // when
    List<ProtocolLine> lines = register.lines(CASE);
    // then
    assertThat(lines).contains(new ProtocolLine(number, ENTRY));
  }

  @Test
  void aNumberIsNeverTakenOutsideATransaction() {
    assertThatExceptionOfType(IllegalTransactionStateException.class)
        .isThrownBy(() -> register.next("alone", ENTRY));
  }

  private List<Integer> file(String name) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      boolean fails = i % 3 == 2;
      Integer number =
          transaction.execute(
              status -> {
                int taken = register.next(name, ENTRY).number();
                if (fails) {
                  status.setRollbackOnly();
                }
                return taken;
              });
      if (!fails) {
        numbers.add(number);
      }
    }
    return numbers;
  }
}
