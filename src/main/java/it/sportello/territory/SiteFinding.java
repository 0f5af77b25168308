package it.sportello.territory;

/** What is wrong with a site drawn on the map; one that does not block only warns. */
public record SiteFinding(String code, String italian, String english, boolean blocking) {

  static SiteFinding blocks(String code, String italian, String english) {
    return new SiteFinding(code, italian, english, true);
  }

  static SiteFinding warns(String code, String italian, String english) {
    return new SiteFinding(code, italian, english, false);
  }
}
