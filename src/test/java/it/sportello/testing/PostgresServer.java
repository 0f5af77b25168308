package it.sportello.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One real PostgreSQL for all tests of a run, with a fresh database for whoever asks. */
public final class PostgresServer {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static EmbeddedPostgres server;

  private PostgresServer() {}

  /** Points a Spring test at a database of its own. */
  public static void register(DynamicPropertyRegistry properties) {
    String url = freshDatabase();
    properties.add("spring.datasource.url", () -> url);
    properties.add("spring.datasource.username", () -> "postgres");
    properties.add("spring.datasource.password", () -> "postgres");
  }

  /** The JDBC address of a new, empty database (user {@code postgres}). */
  public static synchronized String freshDatabase() {
    String name = "test_" + DATABASES.incrementAndGet();
    try (var connection = started().getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return started().getJdbcUrl("postgres", name);
    } catch (SQLException failure) {
      throw new IllegalStateException("No database " + name, failure);
    }
  }

  private static EmbeddedPostgres started() {
    if (server == null) {
      try {
        server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
      } catch (IOException failure) {
        throw new UncheckedIOException("PostgreSQL did not start", failure);
      }
    }
    return server;
  }
}
