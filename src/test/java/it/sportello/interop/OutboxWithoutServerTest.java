package it.sportello.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Without a mail server messages wait, and nothing is reported as a failure. */
@SpringBootTest(
    classes = InteropSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:no-server",
      "spring.mail.host=",
      "sportello.outbox.interval=1h"
    })
class OutboxWithoutServerTest {

  @Autowired private Outbox outbox;
  @Autowired private OutboxPoller poller;

  @Test
  void aMessageStaysOnItsWay() {
    // given
    outbox.enqueue(
        new OutboundMessage("k", Channel.EMAIL, "a@example.org", "x", "y", List.of(), null));
    // when
    poller.poll();
    // then
    assertThat(outbox.connected(Channel.EMAIL)).isFalse();
    assertThat(outbox.latest(10))
        .singleElement()
        .satisfies(
            message -> {
              assertThat(message.status().label()).isEqualTo("in partenza");
              assertThat(message.attempts()).isZero();
              assertThat(message.lastError()).isNull();
            });
  }
}
