package it.sportello.proceedings;

import it.sportello.territory.Desk;
import it.sportello.territory.MunicipalityCode;

/** No office serves the municipality for this desk today. */
public class NoCompetentOffice extends RuntimeException {

  NoCompetentOffice(MunicipalityCode municipality, Desk desk) {
    super("No %s serves %s".formatted(desk, municipality));
  }
}
