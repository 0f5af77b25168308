package it.sportello.proceedings;

import it.sportello.applications.ApplicationView;
import it.sportello.conferences.ConferenceView;
import it.sportello.deadlines.ClockView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case as the actor may see it: one page holds it all. */
public record CaseView(
    CaseSummary summary,
    String protocol,
    boolean silenceIsAssent,
    ApplicationView application,
    List<ClockView> clocks,
    List<CaseEvent> timeline,
    List<ActView> acts,
    List<RequestView> requests,
    List<CheckedItem> checklist,
    Map<String, Boolean> findings,
    Map<String, String> reasons,
    Optional<ConferenceView> conference,
    Set<String> openTasks) {

  /** Whether a step of that name waits for somebody. */
  public boolean waitsFor(String task) {
    return openTasks.contains(task);
  }

  public Optional<RequestView> openRequest() {
    return requests.stream().filter(RequestView::isOpen).findFirst();
  }

  public Optional<ActView> act(ActKind kind) {
    return acts.stream().filter(act -> act.kind() == kind).reduce((first, last) -> last);
  }

  public String reason(String step) {
    return reasons.getOrDefault(step, "");
  }
}
