package it.sportello.interop;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** The settings of the module, and its clockwork. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({MailSettings.class, PecSettings.class, OutboxSettings.class})
class InteropConfiguration implements SchedulingConfigurer {

  private final OutboxPoller poller;
  private final OutboxSettings settings;

  InteropConfiguration(OutboxPoller poller, OutboxSettings settings) {
    this.poller = poller;
    this.settings = settings;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar registrar) {
    var interval = settings.interval();
    registrar.addFixedDelayTask(new FixedDelayTask(poller::poll, interval, interval));
  }
}
