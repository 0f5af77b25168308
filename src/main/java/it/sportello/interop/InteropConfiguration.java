package it.sportello.interop;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of the module. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  MailSettings.class,
  PecSettings.class,
  OutboxSettings.class,
  PecInboxSettings.class
})
class InteropConfiguration {}
