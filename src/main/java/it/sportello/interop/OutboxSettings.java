package it.sportello.interop;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How often the outbox is looked at. */
@ConfigurationProperties("sportello.outbox")
record OutboxSettings(@DefaultValue("5s") Duration interval) {}
