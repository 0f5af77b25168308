package it.sportello.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.sportello.law.CaseNumber;
import it.sportello.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices reach their recipients once, and only they can read them (H2). */
@SpringBootTest(
    classes = NoticesSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.datasource.url=jdbc:h2:mem:notices")
class NoticesTest {

  private static final CaseNumber CASE = new CaseNumber("048999-20260901-000014");

  @Autowired private Notices notices;
  @Autowired private MovableClock clock;
  @Autowired private TransactionTemplate transaction;

  private final Recipient anna = Recipient.person(UUID.randomUUID().toString());
  private final Recipient office = Recipient.office(UUID.randomUUID().toString());

  @Test
  void thePersonAndTheOfficeAreToldNewestFirst() {
    // given
    notices.post(anna, notice("a", "Prima"));
    clock.advance(Duration.ofMinutes(1));
    notices.post(office, new NewNotice("b", CASE, "Dopo", "Later", "/scrivania"));
    // when
    List<NoticeView> seen = notices.latest(List.of(anna, office), 10);
    // then
    assertThat(seen).extracting(n -> n.text(Locale.ENGLISH)).containsExactly("Later", "Prima");
    assertThat(seen).extracting(NoticeView::recipient).containsExactly(office, anna);
    assertThat(notices.latest(List.of(anna, office), 1)).hasSize(1);
    assertThat(notices.latest(List.of(), 10)).isEmpty();
  }

  @Test
  void theSameKeyIsOneNoticeAndTheTransactionGoesOn() {
    // when
    transaction.executeWithoutResult(
        status -> {
          notices.post(anna, notice("same", "Una volta"));
          notices.post(anna, notice("same", "Una volta"));
          notices.post(anna, notice("other", "Un'altra"));
        });
    notices.post(anna, notice("same", "Una volta"));
    // then
    assertThat(notices.unread(List.of(anna))).isEqualTo(2);
  }

  @Test
  void whatOneDidOneselfIsKeptButNotNews() {
    // when
    notices.postRead(anna, notice("mine", "Fatto da me"));
    // then
    assertThat(notices.unread(List.of(anna))).isZero();
    assertThat(notices.latest(List.of(anna), 10)).hasSize(1);
  }

  @Test
  void theSameKeyReachesTwoRecipients() {
    // when
    notices.post(anna, notice("both", "A tutti"));
    notices.post(office, notice("both", "A tutti"));
    // then
    assertThat(notices.unread(List.of(anna, office))).isEqualTo(2);
  }

  @Test
  void aNoticeIsReadOnceAndOnlyByItsRecipient() {
    // given
    notices.post(anna, notice("read", "Da leggere"));
    String id = notices.latest(List.of(anna), 1).get(0).id();
    // when, then
    assertThatExceptionOfType(NoticeNotFound.class)
        .isThrownBy(() -> notices.markRead(id, List.of(office)));
    assertThat(notices.unread(List.of(anna))).isEqualTo(1);
    notices.markRead(id, List.of(office, anna));
    assertThat(notices.unread(List.of(anna))).isZero();
    assertThat(notices.latest(List.of(anna), 1).get(0).readAt()).isEqualTo(clock.instant());
  }

  @Test
  void allAreReadAtOnce() {
    // given
    notices.post(anna, notice("1", "Uno"));
    notices.post(anna, notice("2", "Due"));
    notices.post(office, notice("3", "Tre"));
    // when
    notices.markAllRead(List.of(anna));
    // then
    assertThat(notices.unread(List.of(anna))).isZero();
    assertThat(notices.unread(List.of(office))).isEqualTo(1);
  }

  @Test
  void aNoticeDoesNotLinkOutside() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NewNotice("k", null, "Testo", null, "//example.com"));
  }

  private static NewNotice notice(String key, String text) {
    return new NewNotice(key, null, text, null, null);
  }
}
