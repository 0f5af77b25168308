package it.sportello.territory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads the areas of GeoJSON (RFC 7946): a polygon, or several. */
final class GeoJsonAreas {

  private static final int LONGEST_TEXT = 1_000_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  private GeoJsonAreas() {}

  /** The area, whether or not its sides cross. */
  static Geometry read(String geoJson) {
    var node = parse(geoJson);
    return switch (node.path("type").asText()) {
      case "Polygon" -> polygon(node.path("coordinates"));
      case "MultiPolygon" -> polygons(node.path("coordinates"));
      default ->
          throw new UnreadableArea(
              "site.not-polygon",
              "Disegna un'area: serve un poligono.",
              "Draw an area: a polygon is needed.");
    };
  }

  private static JsonNode parse(String geoJson) {
    if (geoJson == null || geoJson.isBlank() || geoJson.length() > LONGEST_TEXT) {
      throw new UnreadableArea(
          "site.not-json",
          "L'area disegnata manca o non è leggibile.",
          "The drawn area is missing or cannot be read.");
    }
    try {
      return JSON.readTree(geoJson);
    } catch (JsonProcessingException notJson) {
      throw new UnreadableArea(
          "site.not-json",
          "L'area disegnata manca o non è leggibile.",
          "The drawn area is missing or cannot be read.");
    }
  }

  private static Geometry polygons(JsonNode many) {
    var polygons = new ArrayList<Polygon>();
    many.forEach(one -> polygons.add(polygon(one)));
    return GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static Polygon polygon(JsonNode rings) {
    var read = new ArrayList<LinearRing>();
    rings.forEach(ring -> read.add(ring(ring)));
    if (read.isEmpty()) {
      throw new UnreadableArea(
          "site.not-polygon", "Il poligono non ha vertici.", "The polygon has no corners.");
    }
    var holes = read.subList(1, read.size()).toArray(LinearRing[]::new);
    return GEOMETRY.createPolygon(read.get(0), holes);
  }

  private static LinearRing ring(JsonNode positions) {
    List<Coordinate> corners = new ArrayList<>();
    positions.forEach(position -> corners.add(corner(position)));
    if (corners.size() < 4) {
      throw new UnreadableArea(
          "site.not-polygon",
          "Il poligono deve avere almeno tre lati.",
          "The polygon must have at least three sides.");
    }
    if (!corners.get(0).equals2D(corners.get(corners.size() - 1))) {
      throw new UnreadableArea(
          "site.not-closed",
          "Il poligono non è chiuso: l'ultimo vertice deve essere il primo.",
          "The polygon is not closed: its last corner must be the first.");
    }
    return GEOMETRY.createLinearRing(corners.toArray(Coordinate[]::new));
  }

  private static Coordinate corner(JsonNode position) {
    var longitude = position.path(0);
    var latitude = position.path(1);
    boolean onEarth =
        longitude.isNumber()
            && latitude.isNumber()
            && Math.abs(longitude.asDouble()) <= 180
            && Math.abs(latitude.asDouble()) <= 90;
    if (!onEarth) {
      throw new UnreadableArea(
          "site.not-on-earth",
          "Un vertice non ha longitudine e latitudine valide (WGS84).",
          "A corner has no valid longitude and latitude (WGS84).");
    }
    return new Coordinate(longitude.asDouble(), latitude.asDouble());
  }
}
