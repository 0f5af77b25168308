package it.sportello.identity;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the settings of the entrances. */
@Configuration
@EnableConfigurationProperties(OidcSettings.class)
class IdentityConfiguration {}
