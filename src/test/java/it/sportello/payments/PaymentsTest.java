package it.sportello.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationNotFound;
import it.sportello.applications.Applications;
import it.sportello.demo.Stage;
import it.sportello.interop.OutboundStatus;
import it.sportello.interop.OutboundView;
import it.sportello.interop.Outbox;
import it.sportello.interop.PostRound;
import it.sportello.law.CaseNumber;
import it.sportello.payments.rules.NoticeNumber;
import it.sportello.proceedings.Filing;
import it.sportello.testing.WholeHouse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A position from the first click to the receipt, and the stamps beside it. */
@WholeHouse
class PaymentsTest {

  private static final String OTHER = "marco.conti";

  @Autowired private Payments payments;
  @Autowired private Stamps stamps;
  @Autowired private Receipts receipts;
  @Autowired private Outbox outbox;
  @Autowired private PostRound post;
  @Autowired private NodeStandIn node;
  @Autowired private Applications applications;
  @Autowired private Filing filing;
  @Autowired private Stage stage;

  private ApplicationId draft;

  @BeforeEach
  void begin() {
    draft = stage.draft(Stage.PERMIT);
    node.down(false);
  }

  @AfterEach
  void nothingStaysOnItsWay() {
    node.down(false);
    node.loseAnswers(0);
    post.run();
  }

  @Test
  void aDraftHasOnePositionForWhatIsDue() {
    // when
    PositionView first = open(false);
    PositionView again = open(false);
    // then
    assertThat(again).isEqualTo(first);
    assertThat(NoticeNumber.isValid(first.noticeNumber())).isTrue();
    assertThat(first.items()).extracting(PositionItem::code).containsExactly("diritti");
    assertThat(first.cents()).isEqualTo(first.items().get(0).cents());
    assertThat(first.debtorTaxCode()).hasSize(16);
    assertThat(first.documentHash()).isEmpty();
  }

  @Test
  void numbersFollowEachOtherAndAreNeverGivenAgain() {
    // given
    long first = sequence(open(false));
    mine(() -> payments.cancel(draft));
    // when
    long second = sequence(open(false));
    ApplicationId other = stage.draft(Stage.PERMIT);
    long third = sequence(stage.as(Stage.ARCHITECT, () -> payments.open(other, true)));
    // then
    assertThat(List.of(second, third)).containsExactly(first + 1, first + 2);
  }

  @Test
  void manyClicksAtOnceOpenOnePosition() throws Exception {
    // given
    var clicks = Executors.newFixedThreadPool(4);
    Callable<String> click =
        () -> {
          try {
            return open(false).id();
          } catch (PaymentRefused meanwhile) {
            return "";
          }
        };
    // when
    Set<String> opened = new HashSet<>();
    for (Future<String> done : clicks.invokeAll(Collections.nCopies(8, click))) {
      opened.add(done.get());
    }
    clicks.shutdown();
    // then
    opened.remove("");
    assertThat(opened).containsExactly(of().position().orElseThrow().id());
    assertThat(of().receipts()).isEmpty();
  }

  @Test
  void aRefusalUsesNoNumber() {
    // given
    long first = sequence(open(false));
    ApplicationId empty = stage.emptyDraft(Stage.PERMIT);
    // when
    assertThatExceptionOfType(PaymentRefused.class)
        .isThrownBy(() -> stage.as(Stage.ARCHITECT, () -> payments.open(empty, false)))
        .withMessageContaining("codice fiscale");
    ApplicationId other = stage.draft(Stage.PERMIT);
    long next = sequence(stage.as(Stage.ARCHITECT, () -> payments.open(other, false)));
    // then
    assertThat(next).isEqualTo(first + 1);
  }

  @Test
  void othersFindNothing() {
    // given
    open(false);
    // then
    for (Runnable attempt :
        List.<Runnable>of(
            () -> payments.of(draft),
            () -> payments.open(draft, false),
            () -> payments.cancel(draft),
            () -> payments.notice(draft),
            () -> stamps.takeBack(draft, "bollo-istanza"),
            () -> stamps.declareVirtual(draft, "bollo-istanza", "x"))) {
      assertThatExceptionOfType(ApplicationNotFound.class)
          .isThrownBy(() -> stage.as(OTHER, attempt));
    }
    assertThat(of().position()).isPresent();
  }

  @Test
  void theStampsArePaidAlongForTheDocumentsAsTheyAre() {
    // given
    PositionView position = open(true);
    assertThat(position.items()).hasSize(3);
    assertThat(position.documentHash().orElseThrow()).hasSizeLessThanOrEqualTo(72);
    // when: an answer changes
    Map<String, Object> answers = new HashMap<>(stage.view(draft).section("soggetti"));
    answers.put("holderFirstName", "Altra");
    mine(() -> applications.save(draft, "soggetti", answers));
    // then: a notice for other documents can no more be paid
    assertThat(of().position()).isEmpty();
    post.run();
    assertThat(node.state(position.id())).isIn("", "INVALID");
  }

  @Test
  void onceTheStampsArePaidAChangeIsShown() {
    // given
    PositionView position = open(true);
    receipts.take(receipt(position, "R1", position.cents()));
    assertThat(of().stampFallen()).isFalse();
    // when
    Map<String, Object> answers = new HashMap<>(stage.view(draft).section("soggetti"));
    answers.put("holderFirstName", "Altra");
    mine(() -> applications.save(draft, "soggetti", answers));
    // then
    assertThat(of().stampFallen()).isTrue();
    assertThat(of().position()).isPresent();
  }

  @Test
  void theSameReceiptCountsOnce() {
    // given
    PositionView position = open(true);
    // when
    receipts.take(receipt(position, "R1", position.cents()));
    receipts.take(receipt(position, "R1", position.cents()));
    // then
    PaymentsView now = of();
    assertThat(now.isSettled()).isTrue();
    assertThat(now.receipts()).hasSize(1);
    assertThat(now.doubtful()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "MISMATCH, 1, OPEN, a cent more is another amount",
    "MISMATCH, -1, OPEN, a cent less is another amount",
  })
  void anotherAmountIsForTheClerk(
      ReceiptOutcome outcome, long difference, PositionStatus left, String reason) {
    // given
    PositionView position = open(false);
    // when
    receipts.take(receipt(position, "R1", position.cents() + difference));
    // then
    assertThat(of().position().orElseThrow().status()).as(reason).isEqualTo(left);
    assertThat(of().doubtful()).extracting("outcome").containsExactly(outcome);
  }

  @Test
  void moneyForACancelledPositionAndASecondPaymentAreForTheClerk() {
    // given
    PositionView cancelled = open(false);
    mine(() -> payments.cancel(draft));
    PositionView paid = open(false);
    // when
    receipts.take(receipt(cancelled, "R1", cancelled.cents()));
    receipts.take(receipt(paid, "R2", paid.cents()));
    receipts.take(receipt(paid, "R3", paid.cents()));
    // then
    assertThat(of().receipts())
        .extracting("outcome")
        .containsExactlyInAnyOrder(
            ReceiptOutcome.TOO_LATE, ReceiptOutcome.SETTLED, ReceiptOutcome.SECOND);
  }

  @Test
  void theNodeHearsOfThePositionAndOfItsEnd() {
    // given
    PositionView position = open(true);
    // when
    post.run();
    // then
    assertThat(node.state(position.id())).isEqualTo("VALID");
    JsonNode option = node.position(position.id()).path("paymentOption").path(0);
    assertThat(option.path("amount").asLong()).isEqualTo(position.cents());
    assertThat(option.path("nav").asText()).isEqualTo(position.noticeNumber());
    assertThat(option.path("transfer")).hasSize(3);
    assertThat(option.at("/transfer/1/stamp/hashDocument").asText())
        .isEqualTo(position.documentHash().orElseThrow());
    assertThat(of().position().orElseThrow().publishedAt()).isPresent();
    // when
    mine(() -> payments.cancel(draft));
    post.run();
    // then
    assertThat(node.state(position.id())).isEqualTo("INVALID");
  }

  @Test
  void whileTheNodeIsDownItIsTriedAgainAndAfterTheLastTimeSomebodyMustLook() {
    // given
    PositionView position = open(false);
    node.down(true);
    // when
    post.run();
    // then
    assertThat(message(position).status()).isEqualTo(OutboundStatus.PENDING);
    assertThat(message(position).lastError()).contains("503");
    // when: it stays down for days
    for (int i = 0; i < 5; i++) {
      stage.pass(1);
      post.run();
    }
    // then: an incident, which the administration has tried again
    assertThat(message(position).status()).isEqualTo(OutboundStatus.FAILED);
    node.down(false);
    outbox.retry(message(position).id());
    post.run();
    assertThat(message(position).status()).isEqualTo(OutboundStatus.SENT);
    assertThat(node.state(position.id())).isEqualTo("VALID");
  }

  @Test
  void anAnswerThatWasLostDoesNotMakeASecondPosition() {
    // given
    PositionView position = open(false);
    node.loseAnswers(2);
    // when
    post.run();
    stage.pass(1);
    post.run();
    stage.pass(1);
    post.run();
    // then
    assertThat(node.state(position.id())).isEqualTo("VALID");
    assertThat(message(position).status()).isEqualTo(OutboundStatus.SENT);
  }

  @Test
  void aPositionCancelledBeforeTheNodeHeardOfItNeverArrives() {
    // given
    PositionView position = open(false);
    mine(() -> payments.cancel(draft));
    // when
    post.run();
    // then
    assertThat(node.state(position.id())).isEmpty();
    assertThat(message(position).status()).isEqualTo(OutboundStatus.SENT);
  }

  @Test
  void whatHangsOnADraftEndsWithIt() {
    // given
    PositionView position = open(false);
    paper("bollo-istanza", "99990000000001");
    // when
    mine(() -> applications.discard(draft));
    receipts.take(receipt(position, "R1", position.cents()));
    // then: its stamp was not used
    draft = stage.draft(Stage.PERMIT);
    paper("bollo-istanza", "99990000000001");
    assertThat(of().stamps()).hasSize(1);
  }

  @Test
  void aPaperStampServesOnceInTheWholeHouse() {
    // given
    paper("bollo-istanza", "0123 4567 8901 23");
    // when
    ApplicationId other = stage.draft(Stage.PERMIT);
    // then
    assertThatExceptionOfType(PaymentRefused.class)
        .isThrownBy(
            () ->
                mine(
                    () ->
                        stamps.declarePaper(other, "bollo-atto", "01234567890123", stage.today())))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("serial"));
    assertThatExceptionOfType(PaymentRefused.class)
        .isThrownBy(() -> paper("bollo-atto", "01234567890123"));
  }

  @Test
  void aStampIsPaidInOneWayOnly() {
    // given
    mine(() -> stamps.declareVirtual(draft, "bollo-istanza", "n. 1234 del 2025"));
    // when
    PositionView position = open(true);
    // then
    assertThat(position.covers("bollo-istanza")).isFalse();
    assertThat(position.covers("bollo-atto")).isTrue();
    assertThatExceptionOfType(PaymentRefused.class)
        .isThrownBy(() -> paper("bollo-atto", "77770000000001"));
    assertThatExceptionOfType(PaymentRefused.class)
        .isThrownBy(() -> paper("bollo-istanza", "77770000000001"));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "123, 2026-09-01, serial, too short",
    "'', 2026-09-01, serial, nothing",
    "11112222333344, 2999-01-01, boughtOn, tomorrow’s stamp",
    "11112222333344, , boughtOn, no day",
  })
  void whatIsWrongIsSaidBesideTheField(String serial, LocalDate day, String field, String why) {
    assertThatExceptionOfType(PaymentRefused.class)
        .isThrownBy(() -> mine(() -> stamps.declarePaper(draft, "bollo-istanza", serial, day)))
        .satisfies(refused -> assertThat(refused.field()).as(why).isEqualTo(field));
    assertThat(of().stamps()).isEmpty();
  }

  @Test
  void theDeskSeesWhatWasPaidAndAfterFilingNothingIsOpened() {
    // given
    PositionView position = open(false);
    receipts.take(receipt(position, "R1", position.cents()));
    CaseNumber number = stage.as(Stage.ARCHITECT, () -> filing.file(draft));
    // then
    PaymentsView seen = stage.as(Stage.OFFICER, () -> payments.ofCase(number));
    assertThat(seen.position().orElseThrow().isPaid()).isTrue();
    assertThat(seen.isSettled()).as("the stamps are not paid").isFalse();
    assertThatExceptionOfType(PaymentRefused.class).isThrownBy(() -> open(true));
    assertThatExceptionOfType(PaymentRefused.class)
        .isThrownBy(() -> paper("bollo-istanza", "88880000000001"));
  }

  private PositionView open(boolean withStamps) {
    return stage.as(Stage.ARCHITECT, () -> payments.open(draft, withStamps));
  }

  private PaymentsView of() {
    return stage.as(Stage.ARCHITECT, () -> payments.of(draft));
  }

  private void paper(String fee, String serial) {
    mine(() -> stamps.declarePaper(draft, fee, serial, stage.today()));
  }

  private void mine(Runnable scene) {
    stage.as(Stage.ARCHITECT, scene);
  }

  private OutboundView message(PositionView position) {
    return outbox.latest(200).stream()
        .filter(m -> m.subject().equals(NodeMessages.PUBLISH + position.noticeNumber()))
        .findFirst()
        .orElseThrow();
  }

  private static long sequence(PositionView position) {
    return Long.parseLong(position.noticeNumber().substring(3, 16));
  }

  private static Receipt receipt(PositionView position, String id, long cents) {
    return new Receipt(
        position.creditor(), position.noticeNumber(), id, true, cents, "", "2026-09-07T10:00:00");
  }
}
