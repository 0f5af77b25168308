package it.sportello.interop;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who writes ordinary mail; the server itself is {@code spring.mail.*}. */
@ConfigurationProperties("sportello.mail")
record MailSettings(@DefaultValue("sportello@localhost") String from) {}
