package it.sportello.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/** On PostgreSQL the tables of the record refuse to be changed, whoever asks. */
@Component
class AppendOnly implements JavaMigration {

  static final List<String> TABLES = List.of("audit_entry", "audit_root", "audit_root_leaf");

  private static final String REFUSE =
      """
      create function audit_refuses() returns trigger language plpgsql as $$
      begin
        raise exception 'The record is only ever added to: % on % refused', tg_op, tg_table_name;
      end $$""";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("2026.11.22.61");
  }

  @Override
  public String getDescription() {
    return "audit is append only";
  }

  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    if (!isPostgres(context.getConnection())) {
      return;
    }
    try (Statement statement = context.getConnection().createStatement()) {
      statement.execute(REFUSE);
      for (String table : TABLES) {
        statement.execute(
            "create trigger "
                + table
                + "_stays before update or delete or truncate on "
                + table
                + " for each statement execute function audit_refuses()");
      }
    }
  }

  static boolean isPostgres(Connection connection) throws SQLException {
    return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
  }
}
