package it.sportello.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.springframework.stereotype.Service;

/** Checks the site that a person draws on the map, in longitude and latitude (WGS84). */
@Service
public class Sites {

  static final int MOST_VERTICES = 500;
  static final double LARGEST_SQUARE_METRES = 5_000_000;
  private static final double METRES_PER_DEGREE = 111_195;

  private final Territory territory;

  Sites(Territory territory) {
    this.territory = territory;
  }

  /**
   * What is wrong with the site, nothing if all is well; shape first, since the rest rests on it.
   */
  public List<SiteFinding> check(String geoJsonPolygon, MunicipalityCode code) {
    Geometry site;
    try {
      site = GeoJsonAreas.read(geoJsonPolygon);
    } catch (UnreadableArea unreadable) {
      return List.of(unreadable.finding());
    }
    var shape = shape(site);
    if (shape.isPresent()) {
      return List.of(shape.get());
    }
    var findings = new ArrayList<SiteFinding>();
    size(site).ifPresent(findings::add);
    place(site, code).ifPresent(findings::add);
    return List.copyOf(findings);
  }

  private static Optional<SiteFinding> shape(Geometry site) {
    if (!(site instanceof Polygon)) {
      return blocks(
          "site.not-polygon",
          "Disegna un'unica area: serve un solo poligono.",
          "Draw one area: a single polygon is needed.");
    }
    if (site.getNumPoints() > MOST_VERTICES) {
      return blocks(
          "site.too-many-vertices",
          "Il poligono ha %d vertici: il massimo è %d."
              .formatted(site.getNumPoints(), MOST_VERTICES),
          "The polygon has %d corners: at most %d are taken."
              .formatted(site.getNumPoints(), MOST_VERTICES));
    }
    if (site.convexHull().getArea() == 0) {
      return blocks("site.no-area", "L'area disegnata è vuota.", "The drawn area is empty.");
    }
    return site.isValid()
        ? Optional.empty()
        : blocks(
            "site.self-crossing",
            "I lati dell'area disegnata si incrociano.",
            "The sides of the drawn area cross each other.");
  }

  private static Optional<SiteFinding> size(Geometry site) {
    return squareMetres(site) < LARGEST_SQUARE_METRES
        ? Optional.empty()
        : blocks(
            "site.too-large",
            "L'area disegnata supera 5 km²: controlla la scala.",
            "The drawn area is larger than 5 km²: check the scale.");
  }

  private static Optional<SiteFinding> blocks(String code, String italian, String english) {
    return Optional.of(SiteFinding.blocks(code, italian, english));
  }

  private Optional<SiteFinding> place(Geometry site, MunicipalityCode code) {
    var boundary = territory.boundary(code).map(GeoJsonAreas::read);
    if (boundary.isEmpty() || boundary.get().covers(site)) {
      return Optional.empty();
    }
    return Optional.of(
        boundary.get().intersects(site)
            ? SiteFinding.warns(
                "site.partly-outside",
                "Una parte dell'area è fuori dal confine del Comune: verrà verificata.",
                "Part of the area lies outside the boundary of the municipality: it will be checked.")
            : SiteFinding.blocks(
                "site.outside",
                "L'area disegnata è fuori dal confine del Comune scelto.",
                "The drawn area lies outside the municipality that was chosen."));
  }

  /**
   * Good to a few parts in a thousand on areas of this size: degrees are made metres on the spot.
   */
  private static double squareMetres(Geometry site) {
    double narrowing = Math.cos(Math.toRadians(site.getCoordinate().y));
    return site.getArea() * METRES_PER_DEGREE * METRES_PER_DEGREE * narrowing;
  }
}
