package it.sportello.territory;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/** Fills an empty house with the metropolitan cities and the municipalities around Bologna. */
@Component
class TerritorySeed implements JavaMigration {

  private static final String CITY = "insert into territory_metropolitan_city values (?, ?, ?)";
  private static final String MUNICIPALITY =
      """
      insert into territory_municipality
      (code, belfiore, name, valid_from, name_key, province, metropolitan_city)
      values (?, ?, ?, cast(? as date), ?, 'BO', '237')""";
  private static final String BOUNDARY =
      "insert into territory_boundary (code, source, geometry) values (?, ?, ?)";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("2026.11.22.11");
  }

  @Override
  public String getDescription() {
    return "territory seed";
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
  public void migrate(Context context) throws SQLException, IOException {
    var connection = context.getConnection();
    try (var insert = connection.prepareStatement(CITY)) {
      for (var row : rows("metropolitan-cities.csv")) {
        add(insert, row[0], row[1], "237".equals(row[0]));
      }
    }
    try (var insert = connection.prepareStatement(MUNICIPALITY)) {
      for (var row : rows("bologna.csv")) {
        add(insert, row[0], row[1], row[2], row[3], MunicipalityName.key(row[2]));
      }
    }
    boundaries(connection);
  }

  private static void boundaries(Connection connection) throws SQLException, IOException {
    try (var insert = connection.prepareStatement(BOUNDARY);
        var file = open("boundaries.geojson")) {
      for (var feature : new ObjectMapper().readTree(file).path("features")) {
        var about = feature.path("properties");
        var geometry = feature.path("geometry").toString();
        add(insert, about.path("code").asText(), about.path("source").asText(), geometry);
      }
    }
  }

  private static void add(PreparedStatement insert, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.executeUpdate();
  }

  /** Rows without the comment lines and the heading; none of these files quotes its values. */
  private static List<String[]> rows(String name) throws IOException {
    try (var file = open(name)) {
      return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .skip(1)
          .map(line -> line.split(","))
          .toList();
    }
  }

  private static InputStream open(String name) {
    return TerritorySeed.class.getResourceAsStream("/territory/" + name);
  }
}
