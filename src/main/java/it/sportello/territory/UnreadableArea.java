package it.sportello.territory;

/** The text is not an area of GeoJSON. */
public class UnreadableArea extends RuntimeException {

  private final transient SiteFinding finding;

  UnreadableArea(String code, String message) {
    super(message);
    this.finding = SiteFinding.blocks(code, message);
  }

  SiteFinding finding() {
    return finding;
  }
}
