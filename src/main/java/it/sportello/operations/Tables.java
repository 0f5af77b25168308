package it.sportello.operations;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of the house and of the engine, on H2 and on PostgreSQL, by their names in small. */
final class Tables {

  private static final String HISTORY = "flyway_schema_history";

  private Tables() {}

  /** Every table with data to copy, in the order of names. */
  static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet found =
        data.getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
    }
    names.remove(HISTORY);
    return names.stream().sorted().toList();
  }

  static List<String> columns(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select * from " + table + " where 1 = 0")) {
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        columns.add(row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
      }
      return columns;
    }
  }

  /** The version of the schema: a copy goes back only into a house of the same. */
  static String version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select \"version\" from \""
                    + HISTORY
                    + "\" where \"version\" is not null order by \"installed_rank\" desc")) {
      return row.next() ? row.getString(1) : "";
    }
  }

  static boolean isPostgres(Connection connection) throws SQLException {
    return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
  }
}
