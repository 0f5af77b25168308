package it.sportello.interop;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** What the house does by itself from time to time; a command of the command line does without. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "sportello.commandline", havingValue = "false", matchIfMissing = true)
class Clockwork implements SchedulingConfigurer {

  private final OutboxPoller poller;
  private final OutboxSettings settings;
  private final PecInbox inbox;
  private final PecInboxSettings box;

  Clockwork(OutboxPoller poller, OutboxSettings settings, PecInbox inbox, PecInboxSettings box) {
    this.inbox = inbox;
    this.box = box;
    this.poller = poller;
    this.settings = settings;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar registrar) {
    var interval = settings.interval();
    registrar.addFixedDelayTask(new FixedDelayTask(poller::poll, interval, interval));
    if (box.configured()) {
      registrar.addFixedDelayTask(new FixedDelayTask(inbox::look, box.interval(), box.interval()));
    }
  }
}
