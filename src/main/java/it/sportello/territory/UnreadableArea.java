package it.sportello.territory;

/** The text is not an area of GeoJSON. */
public class UnreadableArea extends RuntimeException {

  private final transient SiteFinding finding;

  UnreadableArea(String code, String italian, String english) {
    super(italian);
    this.finding = SiteFinding.blocks(code, italian, english);
  }

  SiteFinding finding() {
    return finding;
  }
}
