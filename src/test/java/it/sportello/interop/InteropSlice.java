package it.sportello.interop;

import it.sportello.documents.Documents;
import it.sportello.testing.MovableClock;
import it.sportello.testing.PersistenceSlice;
import java.time.Instant;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The module and the files it attaches; not a stereotype, so that nobody else finds it. */
@PersistenceSlice
@ImportAutoConfiguration(MailSenderAutoConfiguration.class)
@ComponentScan(
    basePackageClasses = {Outbox.class, Documents.class},
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.ASSIGNABLE_TYPE,
            classes = {
              BodyLetters.class,
              BodyNews.class,
              CaseNews.class,
              Clockwork.class,
              Enclosures.class,
              Mailbox.class,
              PecInbox.class,
              PecSorting.class,
              Reminders.class
            }))
@EntityScan(basePackageClasses = {Outbox.class, Documents.class})
@EnableJpaRepositories(basePackageClasses = {Outbox.class, Documents.class})
class InteropSlice {

  static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

  @Bean
  MovableClock clock() {
    return new MovableClock(START);
  }
}
