package it.sportello.supervision;

import it.sportello.supervision.rules.Figure;
import it.sportello.territory.MunicipalityCode;

/** A page of the cases behind a figure: of one municipality or of all, before the last seen. */
public record CaseSelection(Figure figure, String municipality, String before, int size) {

  private static final String BEFORE_ALL = "~";

  public CaseSelection {
    municipality = municipality == null ? "" : municipality;
    before = before == null || before.isBlank() ? BEFORE_ALL : before;
  }

  public static CaseSelection of(Figure figure, MunicipalityCode municipality, String before) {
    return new CaseSelection(figure, municipality == null ? "" : municipality.value(), before, 50);
  }
}
