package it.sportello.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@TerritorySlice
class SitesTest {

  private static final MunicipalityCode BOLOGNA = new MunicipalityCode("037006");

  @Autowired private Sites sites;

  static Stream<Arguments> shapes() {
    return Stream.of(
        //  why, drawing, finding (empty: all is well)
        Arguments.of(
            "a block in the city is fine",
            polygon("[11.34,44.49],[11.341,44.49],[11.341,44.491],[11.34,44.49]"),
            ""),
        Arguments.of("text is not a drawing", "{oops", "site.not-json blocking"),
        Arguments.of("nothing is not a drawing", null, "site.not-json blocking"),
        Arguments.of(
            "a point has no area",
            "{\"type\":\"Point\",\"coordinates\":[11.3,44.5]}",
            "site.not-polygon blocking"),
        Arguments.of(
            "two corners do not make an area",
            polygon("[11.34,44.49],[11.35,44.49]"),
            "site.not-polygon blocking"),
        Arguments.of(
            "the last corner must be the first",
            polygon("[11.34,44.49],[11.35,44.49],[11.35,44.50],[11.34,44.50]"),
            "site.not-closed blocking"),
        Arguments.of(
            "metres are not degrees",
            polygon("[686000,4929000],[686001,4929000],[686001,4929001],[686000,4929000]"),
            "site.not-on-earth blocking"),
        Arguments.of(
            "sides may not cross",
            polygon("[11.34,44.49],[11.35,44.50],[11.35,44.49],[11.34,44.50],[11.34,44.49]"),
            "site.self-crossing blocking"),
        Arguments.of(
            "a line folded on itself is empty",
            polygon("[11.34,44.49],[11.35,44.49],[11.36,44.49],[11.34,44.49]"),
            "site.no-area blocking"),
        Arguments.of(
            "a circle of 600 corners is noise", circle(600), "site.too-many-vertices blocking"));
  }

  static Stream<Arguments> places() {
    return Stream.of(
        //  why, drawing, finding (empty: all is well)
        Arguments.of(
            "a quarter of the city is too much",
            polygon("[11.30,44.47],[11.36,44.47],[11.36,44.51],[11.30,44.51],[11.30,44.47]"),
            "site.too-large blocking"),
        Arguments.of(
            "Milan is not Bologna",
            polygon("[9.18,45.46],[9.181,45.46],[9.181,45.461],[9.18,45.46]"),
            "site.outside blocking"),
        Arguments.of(
            "a site on the boundary is left to the officer",
            polygon("[11.433,44.509],[11.436,44.509],[11.436,44.512],[11.433,44.509]"),
            "site.partly-outside"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"shapes", "places"})
  void checksTheSite(String why, String drawing, String expected) {
    List<SiteFinding> findings = sites.check(drawing, BOLOGNA);
    var found =
        findings.stream()
            .map(finding -> finding.code() + (finding.blocking() ? " blocking" : ""))
            .collect(Collectors.joining(", "));
    assertThat(found).as(why).isEqualTo(expected);
    assertThat(findings)
        .as(why)
        .allSatisfy(said -> assertThat(said.english()).isNotBlank().isNotEqualTo(said.italian()));
  }

  private static String polygon(String corners) {
    return "{\"type\":\"Polygon\",\"coordinates\":[[" + corners + "]]}";
  }

  private static String circle(int corners) {
    return polygon(
        IntStream.rangeClosed(0, corners)
            .mapToDouble(i -> 2 * Math.PI * (i % corners) / corners)
            .mapToObj(
                a -> "[%s,%s]".formatted(11.34 + Math.cos(a) / 1000, 44.49 + Math.sin(a) / 1000))
            .collect(Collectors.joining(",")));
  }
}
