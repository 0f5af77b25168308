package it.sportello.operations;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sportello.documents.StoreCheck;
import it.sportello.proceedings.EngineState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;

/** Takes a copy back into an empty house: all of it or nothing of the database. */
@Service
public class Restore {

  private static final int BATCH = 500;
  private static final List<String> MUST_BE_EMPTY =
      List.of("proceedings_case", "applications_application", "audit_entry", "identity_person");

  /** Rows are as long as they were: the limits of requests are not theirs. */
  private static final ObjectMapper ROWS =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private final DataSource database;
  private final StoreCheck store;

  private final ObjectMapper json;
  private final EngineState engine;

  Restore(DataSource database, StoreCheck store, ObjectMapper json, EngineState engine) {
    this.database = database;
    this.store = store;
    this.json = json;
    this.engine = engine;
  }

  /** Takes back the copy in the folder; returns how many rows. */
  public long from(Path folder) {
    engine.running();
    try {
      Manifest manifest = manifest(folder);
      contents(folder.resolve(Manifest.CONTENTS));
      return tables(folder.resolve(Manifest.TABLES), manifest);
    } catch (IOException failure) {
      throw new UncheckedIOException("The copy could not be read: " + folder, failure);
    } catch (SQLException failure) {
      throw new IllegalStateException("The database could not be filled: " + failure, failure);
    }
  }

  private Manifest manifest(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isReadable(file)) {
      throw new CopyUnusable("Nella cartella " + folder + " non c’è una copia completa.");
    }
    return json.readValue(file.toFile(), Manifest.class);
  }

  /** Contents first: a row must never name bytes that are not there. */
  private void contents(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(store::bring);
    }
  }

  private long tables(Path folder, Manifest manifest) throws SQLException, IOException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        mustFit(connection, manifest);
        long rows = fill(connection, folder, manifest);
        connection.commit();
        return rows;
      } catch (SQLException | IOException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    }
  }

  private static void mustFit(Connection connection, Manifest manifest) throws SQLException {
    if (!Tables.version(connection).equals(manifest.schema())) {
      throw new CopyUnusable(
          "La copia è dello schema %s, questa installazione dello schema %s."
              .formatted(manifest.schema(), Tables.version(connection)));
    }
    for (String table : MUST_BE_EMPTY) {
      if (!isEmpty(connection, table)) {
        throw new CopyUnusable("La base di dati non è vuota (" + table + "): nulla è cambiato.");
      }
    }
  }

  private long fill(Connection connection, Path folder, Manifest manifest)
      throws SQLException, IOException {
    long rows = 0;
    try (var links = Links.loosened(connection)) {
      for (String table : Tables.names(connection)) {
        if (!isEmpty(connection, table)) {
          execute(connection, "delete from " + table);
        }
      }
      for (String table : manifest.rows().keySet()) {
        rows += fill(connection, table, folder.resolve(table + ".jsonl"));
      }
      links.tighten();
      for (String table : manifest.rows().keySet()) {
        Links.continueCounting(connection, table);
      }
    }
    return rows;
  }

  private long fill(Connection connection, String table, Path file)
      throws SQLException, IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      List<String> columns = ROWS.readValue(in.readLine(), new TypeReference<>() {});
      int[] types = Links.types(connection, table, columns);
      String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
      String insert =
          "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns), marks);
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        long rows = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          add(statement, types, ROWS.readTree(line));
          rows++;
          if (rows % BATCH == 0) {
            statement.executeBatch();
          }
        }
        statement.executeBatch();
        return rows;
      }
    }
  }

  private static void add(PreparedStatement statement, int[] types, JsonNode line)
      throws SQLException, IOException {
    for (int i = 0; i < types.length; i++) {
      Cells.write(statement, i + 1, types[i], line.get(i));
    }
    statement.addBatch();
  }

  private static boolean isEmpty(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select 1 from " + table + " limit 1")) {
      return !row.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
