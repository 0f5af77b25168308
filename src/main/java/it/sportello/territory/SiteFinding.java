package it.sportello.territory;

/** What is wrong with a site drawn on the map; one that does not block only warns. */
public record SiteFinding(String code, String message, boolean blocking) {

  static SiteFinding blocks(String code, String message) {
    return new SiteFinding(code, message, true);
  }

  static SiteFinding warns(String code, String message) {
    return new SiteFinding(code, message, false);
  }
}
