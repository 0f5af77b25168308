package it.sportello.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts the whole house on a fresh database of a real PostgreSQL. */
public class OnPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            "spring.datasource.url=" + PostgresServer.freshDatabase(),
            "spring.datasource.username=postgres",
            "spring.datasource.password=postgres",
            "sportello.documents.store=./target/test-documents-postgres")
        .applyTo(context);
  }
}
