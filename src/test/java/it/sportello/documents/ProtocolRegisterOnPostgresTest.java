package it.sportello.documents;

import it.sportello.testing.PostgresServer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL, where a failed statement ends its transaction. */
@SpringBootTest(classes = DocumentsSlice.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ProtocolRegisterOnPostgresTest extends ProtocolRegisterTest {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    PostgresServer.register(properties);
  }
}
