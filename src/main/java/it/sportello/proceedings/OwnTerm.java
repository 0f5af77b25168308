package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.TermCode;
import java.util.Map;
import java.util.Set;

/** Which term is a task's own: the one by which just this task is due. */
final class OwnTerm {

  private static final Map<String, Set<TermCode>> OF =
      Map.of(
          Step.NAME_OFFICER, Set.of(TermCode.PDC_RDP_NAME),
          Step.CHECK_COMPLETENESS, Set.of(TermCode.PDC_INTEGR_REQ, TermCode.SUAP_INTEGR_REQ),
          Step.PROPOSE, Set.of(TermCode.PDC_PROPOSAL),
          Step.CONVENE, Set.of(TermCode.CDS_INDIZIONE),
          Step.CALL_MEETING, Set.of(TermCode.CDS_SIMUL_MEETING, TermCode.CDS_MEETING),
          Step.ADOPT_DETERMINATION, Set.of(TermCode.CDS_CONCLUSION));

  private OwnTerm() {}

  static boolean is(ClockView term, String task) {
    return OF.getOrDefault(task, Set.of()).contains(term.key().code());
  }

  static boolean isRunning(ClockView term, String task) {
    return is(term, task) && term.state() == ClockState.RUNNING;
  }
}
