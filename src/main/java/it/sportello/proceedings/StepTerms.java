package it.sportello.proceedings;

import it.sportello.deadlines.rules.TermCode;
import java.util.List;
import java.util.Map;

/**
 * The terms of its own that the law sets for a step of the office; elsewhere that of the procedure
 * counts.
 */
public final class StepTerms {

  private static final List<TermCode> MEETING =
      List.of(TermCode.CDS_SIMUL_END, TermCode.CDS_MEETING, TermCode.CDS_SIMUL_MEETING);
  private static final List<TermCode> LANDSCAPE =
      List.of(TermCode.PAES_FINAL, TermCode.PAESS_FINAL);
  private static final Map<String, List<TermCode>> OWN =
      Map.ofEntries(
          Map.entry("nameOfficer", List.of(TermCode.PDC_RDP_NAME)),
          Map.entry(
              "checkCompleteness",
              List.of(TermCode.PDC_INTEGR_REQ, TermCode.SUAP_INTEGR_REQ, TermCode.PAESS_REQ)),
          Map.entry(
              "sendToSuperintendence", List.of(TermCode.PAES_TRANSMIT, TermCode.PAESS_TO_SOPR)),
          Map.entry("recordOpinion", List.of(TermCode.PAES_SOPR, TermCode.PAESS_OPINION)),
          Map.entry("proposeLandscape", LANDSCAPE),
          Map.entry("issueLandscape", LANDSCAPE),
          Map.entry("refuseLandscape", LANDSCAPE),
          Map.entry("recordAdoption", List.of(TermCode.AUA_FINAL)),
          Map.entry("adoptPlan", List.of(TermCode.LOTT_DECIDE)),
          Map.entry("examine", List.of(TermCode.PDC_PROPOSAL)),
          Map.entry("convene", List.of(TermCode.CDS_INDIZIONE, TermCode.CDS_PRELIM)),
          Map.entry("appraisePositions", List.of(TermCode.PDC_PROPOSAL)),
          Map.entry("callMeeting", MEETING),
          Map.entry("holdMeeting", MEETING),
          Map.entry("weighPositions", List.of(TermCode.CDS_SIMUL_END)),
          Map.entry("adoptDetermination", List.of(TermCode.CDS_CONCLUSION)),
          Map.entry(
              "recordGovernmentMeeting",
              List.of(TermCode.CDS_PCM_SECOND, TermCode.CDS_PCM_MEETING)),
          Map.entry("decideReview", List.of(TermCode.AUTOTUTELA_6M)),
          Map.entry("weighReview", List.of(TermCode.AUTOTUTELA_6M)),
          Map.entry("assessRequest", List.of(TermCode.CDS_PRELIM)),
          Map.entry("propose", List.of(TermCode.PDC_PROPOSAL)));

  private StepTerms() {}

  /** By the id of the task in the models; the first that runs counts. */
  public static List<TermCode> of(String task) {
    return OWN.getOrDefault(task, List.of());
  }

  /** Whether the term is that of a step, and not of the procedure. */
  static boolean isOfAStep(TermCode code) {
    return OWN.values().stream().anyMatch(codes -> codes.contains(code));
  }
}
