package it.sportello.limits;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the limits. */
@Configuration
@EnableConfigurationProperties(LimitSettings.class)
class LimitsConfiguration {}
