package it.sportello.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the record. */
@Configuration
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {}
