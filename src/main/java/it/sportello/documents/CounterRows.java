package it.sportello.documents;

import java.sql.DatabaseMetaData;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Creates the row of a counter when it is first needed. Two transactions may try at once: on
 * PostgreSQL the second waits and does nothing (a failed insert would end its transaction), on H2
 * it fails alone.
 */
@Component
class CounterRows {

  private static final String INSERT =
      "insert into documents_counter (name, year_no, last_value) values (?, ?, 0)";

  private final JdbcTemplate jdbc;

  CounterRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void create(Counter.Key key) {
    if (onPostgres()) {
      jdbc.update(INSERT + " on conflict do nothing", key.name(), key.year());
      return;
    }
    try {
      jdbc.update(INSERT, key.name(), key.year());
    } catch (DuplicateKeyException anotherWasFaster) {
      // the row is there: that is all we want
    }
  }

  private boolean onPostgres() {
    ConnectionCallback<String> product =
        connection -> {
          DatabaseMetaData data = connection.getMetaData();
          return data.getDatabaseProductName();
        };
    return "PostgreSQL".equals(jdbc.execute(product));
  }
}
