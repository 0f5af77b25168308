package it.sportello.interop;

import org.springframework.stereotype.Component;

/** Lets tests of other modules send what is due, instead of waiting for the clock. */
@Component
public class PostRound {

  private final OutboxPoller poller;

  PostRound(OutboxPoller poller) {
    this.poller = poller;
  }

  public void run() {
    poller.poll();
  }
}
