package it.sportello.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Values of the database as JSON and back, the same from H2 and from PostgreSQL. */
final class Cells {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Cells() {}

  static JsonNode read(ResultSet row, int column) throws SQLException {
    int type = row.getMetaData().getColumnType(column);
    JsonNode value =
        switch (type) {
          case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> bytes(row, column);
          case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
              text(row.getObject(column, LocalDateTime.class));
          case Types.DATE -> text(row.getObject(column, LocalDate.class));
          case Types.BOOLEAN, Types.BIT -> JSON.booleanNode(row.getBoolean(column));
          case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT ->
              JSON.numberNode(row.getLong(column));
          case Types.NUMERIC, Types.DECIMAL, Types.DOUBLE, Types.REAL, Types.FLOAT ->
              number(row.getBigDecimal(column));
          default -> text(row.getString(column));
        };
    return row.wasNull() ? JSON.nullNode() : value;
  }

  /** Sets a value as the type of the column wants it. */
  static void write(PreparedStatement insert, int column, int type, JsonNode value)
      throws SQLException, IOException {
    if (value.isNull()) {
      insert.setNull(column, type);
      return;
    }
    switch (type) {
      case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
          insert.setBytes(column, value.binaryValue());
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
          insert.setObject(column, LocalDateTime.parse(value.textValue()));
      case Types.DATE -> insert.setDate(column, Date.valueOf(value.textValue()));
      case Types.BOOLEAN, Types.BIT -> insert.setBoolean(column, value.booleanValue());
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT ->
          insert.setLong(column, value.longValue());
      case Types.NUMERIC, Types.DECIMAL, Types.DOUBLE, Types.REAL, Types.FLOAT ->
          insert.setBigDecimal(column, value.decimalValue());
      default -> insert.setString(column, value.textValue());
    }
  }

  private static JsonNode bytes(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? JSON.nullNode() : JSON.binaryNode(bytes);
  }

  private static JsonNode number(BigDecimal value) {
    return value == null ? JSON.nullNode() : JSON.numberNode(value);
  }

  private static JsonNode text(Object value) {
    return value == null ? JSON.nullNode() : JSON.textNode(value.toString());
  }
}
