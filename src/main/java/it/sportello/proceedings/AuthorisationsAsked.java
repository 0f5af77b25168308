package it.sportello.proceedings;

import it.sportello.applications.ApplicationView;
import it.sportello.catalogue.ActsAsked;
import it.sportello.catalogue.Procedure;
import it.sportello.law.LegalBasis;
import java.util.Optional;

/**
 * The authorisations that an application asks for with an act of their own: alone, or within a
 * permit or a single measure. What is to be had in the conference is not among them.
 */
@LegalBasis("D.Lgs. 42/2004, art. 146; D.P.R. 31/2017; D.P.R. 59/2013, art. 4")
record AuthorisationsAsked(
    Optional<LandscapeKind> landscape, boolean environmental, boolean isLong, boolean alone) {

  private static final String ALONE = "standaloneAuthorisation";
  private static final String CALLER = "buildingPermit";

  static AuthorisationsAsked in(Procedure procedure, ApplicationView application) {
    boolean isLong = application.answer("auaLongTitles").equals("yes");
    if (procedure.process().equals(ALONE)) {
      Optional<LandscapeKind> kind = LandscapeKind.whoseTotalIs(procedure.term());
      return new AuthorisationsAsked(kind, kind.isEmpty(), isLong, true);
    }
    if (!procedure.process().equals(CALLER)) {
      return new AuthorisationsAsked(Optional.empty(), false, isLong, false);
    }
    ActsAsked own = ActsAsked.withOwnActIn(application.everything());
    return new AuthorisationsAsked(
        landscape(application, own), own.kinds().contains("aua"), isLong, false);
  }

  private static Optional<LandscapeKind> landscape(ApplicationView application, ActsAsked own) {
    if (own.kinds().contains("landscape")) {
      return Optional.of(LandscapeKind.ORDINARY);
    }
    boolean wanted =
        application.answer("landscapeOwnAct").equals("true")
            && !application.answer("priorAssents").equals("acquired");
    return wanted ? LandscapeKind.of(application.answer("landscape")) : Optional.empty();
  }

  boolean isAny() {
    return landscape.isPresent() || environmental;
  }

  /** Whether the authority may only decide after a conference, which the case has not yet. */
  @LegalBasis("D.P.R. 59/2013, art. 4, c. 5")
  boolean needsConference() {
    return isLong && alone;
  }
}
