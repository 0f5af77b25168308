package it.sportello.incidents;

import it.sportello.interop.OutboundStatus;
import it.sportello.interop.OutboundView;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.StuckWork;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rows of engine and outbox in words, with who takes care of them. */
record Described(Map<String, Incident.Handling> handlings) {

  private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{8}-\\d{6}");

  Incident work(StuckWork.Stuck stuck) {
    return new Incident(
        IncidentKind.WORK,
        stuck.id(),
        NUMBER.matcher(stuck.number()).matches()
            ? Optional.of(new CaseNumber(stuck.number()))
            : Optional.empty(),
        stuck.what(),
        Incident.Cause.STEP_FAILED,
        stuck.why(),
        stuck.since(),
        of(IncidentKind.WORK, stuck.id()));
  }

  Incident message(OutboundView view) {
    boolean aside = view.status() == OutboundStatus.SET_ASIDE;
    Incident.Handling kept = of(IncidentKind.MESSAGE, view.id());
    return new Incident(
        IncidentKind.MESSAGE,
        view.id(),
        Optional.ofNullable(view.caseNumber()),
        view.subject(),
        cause(view),
        aside || view.lastError() == null ? "" : view.lastError(),
        view.createdAt(),
        aside && !kept.isAside()
            ? new Incident.Handling(kept.assignee(), view.lastError(), view.nextAttemptAt())
            : kept);
  }

  private static Incident.Cause cause(OutboundView view) {
    String said = view.lastError() == null ? "" : view.lastError().toLowerCase(Locale.ROOT);
    if (said.contains("connect") || said.contains("timed out") || said.contains("timeout")) {
      return Incident.Cause.SERVER_SILENT;
    }
    return view.attempts() <= 1 ? Incident.Cause.NOT_SENDABLE : Incident.Cause.SERVER_REFUSED;
  }

  private Incident.Handling of(IncidentKind kind, String id) {
    return handlings.getOrDefault(kind + id, Incident.Handling.NONE);
  }
}
