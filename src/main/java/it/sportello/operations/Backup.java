package it.sportello.operations;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import it.sportello.documents.StoreCheck;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;

/**
 * Copies the house away: first the database as it was at one moment, then the contents of the
 * documents, which never change. Whatever a row of the copy names is therefore in the copy.
 */
@Service
public class Backup {

  private static final int FETCH = 500;

  private final DataSource database;
  private final StoreCheck store;
  private final ObjectMapper json;
  private final Clock clock;

  Backup(DataSource database, StoreCheck store, ObjectMapper json, Clock clock) {
    this.database = database;
    this.store = store;
    this.json = json;
    this.clock = clock;
  }

  /** Copies into a folder that does not exist yet or is empty; returns how many rows. */
  public long into(Path folder) {
    try {
      Instant begun = clock.instant();
      Path tables = prepared(folder).resolve(Manifest.TABLES);
      Files.createDirectories(tables);
      Copy copy = copyTables(tables);
      long contents = copyContents(Files.createDirectories(folder.resolve(Manifest.CONTENTS)));
      var manifest = new Manifest(begun, copy.schema(), copy.rows(), contents);
      json.writerWithDefaultPrettyPrinter()
          .writeValue(folder.resolve(Manifest.FILE).toFile(), manifest);
      return copy.rows().values().stream().mapToLong(Long::longValue).sum();
    } catch (IOException failure) {
      throw new UncheckedIOException("The copy could not be written to " + folder, failure);
    } catch (SQLException failure) {
      throw new IllegalStateException("The database could not be copied", failure);
    }
  }

  private record Copy(String schema, Map<String, Long> rows) {}

  private static Path prepared(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new CopyUnusable("La cartella " + folder + " non è vuota.");
      }
    }
    return folder;
  }

  /** All tables in one transaction that sees the database as it was when it began. */
  private Copy copyTables(Path folder) throws SQLException, IOException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(
          Tables.isPostgres(connection)
              ? Connection.TRANSACTION_REPEATABLE_READ
              : Connection.TRANSACTION_SERIALIZABLE);
      Map<String, Long> rows = new LinkedHashMap<>();
      String schema = Tables.version(connection);
      for (String table : Tables.names(connection)) {
        rows.put(table, copyTable(connection, table, folder.resolve(table + ".jsonl")));
      }
      connection.rollback();
      return new Copy(schema, rows);
    }
  }

  private long copyTable(Connection connection, String table, Path file)
      throws SQLException, IOException {
    List<String> columns = Tables.columns(connection, table);
    try (var statement = connection.createStatement();
        BufferedWriter out = Files.newBufferedWriter(file)) {
      statement.setFetchSize(FETCH);
      out.write(json.writeValueAsString(columns));
      long rows = 0;
      try (ResultSet row = statement.executeQuery("select * from " + table)) {
        while (row.next()) {
          out.newLine();
          out.write(json.writeValueAsString(line(row, columns.size())));
          rows++;
        }
      }
      return rows;
    }
  }

  private ArrayNode line(ResultSet row, int columns) throws SQLException {
    ArrayNode line = json.createArrayNode();
    for (int i = 1; i <= columns; i++) {
      line.add(Cells.read(row, i));
    }
    return line;
  }

  private long copyContents(Path folder) throws IOException {
    List<Path> files = store.files().toList();
    for (Path file : files) {
      Files.copy(file, folder.resolve(file.getFileName().toString()));
    }
    return files.size();
  }
}
