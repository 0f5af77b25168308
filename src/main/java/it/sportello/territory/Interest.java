package it.sportello.territory;

import it.sportello.law.LegalBasis;

/** The public interest that a third body looks after. */
public enum Interest {
  LANDSCAPE,
  CULTURAL_HERITAGE,
  ENVIRONMENT,
  HEALTH,
  SAFETY,
  ROADS,
  HYDROGEOLOGY,
  SEISMIC,
  FIRE,
  URBAN_PLANNING,
  /** Emissions, discharges, noise and waste, in the single environmental authorisation. */
  EMISSIONS,
  OTHER;

  /**
   * Whether the law gives the bodies that guard this interest more time and a remedy of their own.
   */
  @LegalBasis("L. 241/1990, art. 14-bis, c. 2, lett. c")
  public boolean isProtected() {
    return switch (this) {
      case LANDSCAPE, CULTURAL_HERITAGE, ENVIRONMENT, EMISSIONS, HEALTH, SAFETY -> true;
      case ROADS, HYDROGEOLOGY, SEISMIC, FIRE, URBAN_PLANNING, OTHER -> false;
    };
  }
}
