package it.sportello.proceedings;

import java.time.Instant;
import java.util.List;

/** A process of a case as a picture, and the same in words for those who cannot see it. */
public record ProcessPicture(String name, String svg, List<Step> steps) {

  /** A step that was passed or is waited at; {@code ended} is null while it lasts. */
  public record Step(String name, Instant started, Instant ended) {

    public boolean isCurrent() {
      return ended == null;
    }
  }
}
