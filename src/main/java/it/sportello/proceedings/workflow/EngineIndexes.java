package it.sportello.proceedings.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Indexes that the engine's own schema lacks: without them each node reads every waiting timer each
 * time it looks for work. Only on PostgreSQL, which knows indexes over a part of a table.
 */
@Component
class EngineIndexes {

  private static final List<String> INDEXES =
      List.of(
          "create index if not exists sportello_job_due on act_ru_job (duedate_)"
              + " where retries_ > 0 and suspension_state_ = 1",
          "create index if not exists sportello_job_lock on act_ru_job"
              + " (process_instance_id_, lock_exp_time_) where lock_owner_ is not null");

  private final DataSource database;
  private final Engine engine;

  EngineIndexes(DataSource database, Engine engine) {
    this.database = database;
    this.engine = engine;
  }

  /** Waits for the engine, which makes its tables: also where nothing else has needed it so far. */
  @EventListener(ApplicationReadyEvent.class)
  void create() throws SQLException {
    engine.get();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
        for (String index : INDEXES) {
          statement.execute(index);
        }
      }
    }
  }
}
