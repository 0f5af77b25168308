package it.sportello.supervision;

import it.sportello.supervision.rules.Figures;
import it.sportello.territory.MunicipalityView;

/** The figures of a municipality; there is a row even where nothing was ever filed. */
public record MunicipalityFigures(MunicipalityView municipality, Figures figures) {}
