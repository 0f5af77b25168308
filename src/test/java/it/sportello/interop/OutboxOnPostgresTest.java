package it.sportello.interop;

import it.sportello.testing.PostgresServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL, where locked rows are skipped. */
class OutboxOnPostgresTest extends OutboxTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    PostgresServer.register(properties);
  }
}
