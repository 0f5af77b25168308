package it.sportello.operations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The references between tables while a copy comes in, in whatever order: H2 looks away, PostgreSQL
 * has them taken off and put on again, which checks every row.
 */
final class Links implements AutoCloseable {

  private final Connection connection;
  private final Map<String, String> taken = new LinkedHashMap<>();

  private Links(Connection connection) {
    this.connection = connection;
  }

  static Links loosened(Connection connection) throws SQLException {
    var links = new Links(connection);
    if (Tables.isPostgres(connection)) {
      links.takeOff();
    } else {
      links.execute("set referential_integrity false");
    }
    return links;
  }

  /** Puts the references back; fails where a row refers to nothing. */
  void tighten() throws SQLException {
    for (var link : taken.entrySet()) {
      execute(link.getValue());
    }
    taken.clear();
  }

  @Override
  public void close() throws SQLException {
    if (!Tables.isPostgres(connection)) {
      execute("set referential_integrity true");
    }
  }

  /** The types of the columns, as a statement that inserts needs them. */
  static int[] types(Connection connection, String table, List<String> columns)
      throws SQLException {
    String question = "select " + String.join(", ", columns) + " from " + table + " where 1 = 0";
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      int[] types = new int[columns.size()];
      for (int i = 0; i < types.length; i++) {
        types[i] = row.getMetaData().getColumnType(i + 1);
      }
      return types;
    }
  }

  /** A column that counts by itself goes on after the highest number that came in. */
  static void continueCounting(Connection connection, String table) throws SQLException {
    for (String column : counting(connection, table)) {
      long next = highest(connection, table, column) + 1;
      try (var statement = connection.createStatement()) {
        statement.execute(
            "alter table %s alter column %s restart with %d".formatted(table, column, next));
      }
    }
  }

  private static List<String> counting(Connection connection, String table) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var statement =
        connection.prepareStatement(
            "select lower(column_name) from information_schema.columns where lower(table_name) = ?"
                + " and is_identity = 'YES' and lower(table_schema) = 'public'")) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
    }
    return found;
  }

  private static long highest(Connection connection, String table, String column)
      throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select coalesce(max(" + column + "), 0) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void takeOff() throws SQLException {
    String question =
        "select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from"
            + " pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace";
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      while (row.next()) {
        String alter = "alter table " + row.getString(1);
        taken.put(
            alter + " drop constraint " + row.getString(2),
            alter + " add constraint " + row.getString(2) + " " + row.getString(3));
      }
    }
    for (String drop : taken.keySet()) {
      execute(drop);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
