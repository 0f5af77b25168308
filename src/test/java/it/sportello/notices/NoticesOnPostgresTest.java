package it.sportello.notices;

import it.sportello.testing.PostgresServer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
@SpringBootTest(classes = NoticesSlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class NoticesOnPostgresTest extends NoticesTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    PostgresServer.register(properties);
  }
}
