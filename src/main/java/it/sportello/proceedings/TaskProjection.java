package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.ClockState;
import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.deadlines.rules.TermCode;
import it.sportello.law.CaseNumber;
import it.sportello.law.InHand;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps the work list: a row a task, written at the end of the engine's transaction, which it knows
 * meanwhile. What is decided by silence rises above mere duties: its date counts as if it were some
 * days nearer.
 */
@Component
class TaskProjection implements TaskBoard {

  private static final Set<TermCode> OF_BODIES =
      Set.of(
          TermCode.CDS_DETERM,
          TermCode.CDS_EXAMINE,
          TermCode.CDS_PRELIM_DETERM,
          TermCode.ART17BIS,
          TermCode.ART16_OPINION);
  private static final int DECISIVE_HEAD_START = 15;
  private static final int INERTIA_HEAD_START = 7;

  private final OpenTasks tasks;
  private final Cases cases;
  private final Deadlines deadlines;
  private final EntityManager context;
  private final InHand<Map<CaseNumber, CaseTasks>> hand = new InHand<>(HashMap::new, this::write);

  TaskProjection(OpenTasks tasks, Cases cases, Deadlines deadlines, EntityManager context) {
    this.tasks = tasks;
    this.cases = cases;
    this.deadlines = deadlines;
    this.context = context;
  }

  @Override
  public void opened(OpenedTask opened) {
    Proceeding proceeding = cases.findById(opened.number().value()).orElseThrow();
    inHand(opened.number()).open(new OpenTask(opened, proceeding));
  }

  @Override
  public void closed(String taskId, CaseNumber number) {
    inHand(number).close(taskId).ifPresent(tasks::delete);
  }

  /** The clock or the case changed: so do the rows, once, when the transaction ends. */
  void refresh(CaseNumber number) {
    inHand(number).move();
  }

  @Override
  public List<OpenedTask> open(String key, CaseNumber number) {
    return rows(number).stream()
        .filter(row -> row.task().equals(key))
        .map(OpenTask::opened)
        .toList();
  }

  /** The keys of all tasks that are open in the case. */
  Set<String> open(CaseNumber number) {
    return rows(number).stream().map(OpenTask::task).collect(Collectors.toUnmodifiableSet());
  }

  private List<OpenTask> rows(CaseNumber number) {
    return InHand.isPossible() ? inHand(number).all() : tasks.findByCaseNumber(number.value());
  }

  private CaseTasks inHand(CaseNumber number) {
    CaseTasks held = hand.get().computeIfAbsent(number, fresh -> new CaseTasks());
    held.read(context::contains, () -> tasks.findByCaseNumber(number.value()));
    return held;
  }

  private void write(Map<CaseNumber, CaseTasks> held) {
    held.forEach(
        (number, rows) -> {
          if (rows.areToBeWritten()) {
            write(cases.findById(number.value()).orElseThrow(), rows);
          }
        });
  }

  private void write(Proceeding proceeding, CaseTasks rows) {
    List<ClockView> terms = terms(proceeding);
    for (OpenTask task : rows.toBeWritten()) {
      task.about(proceeding);
      date(task, terms);
    }
    rows.fresh().forEach(context::persist);
  }

  private List<ClockView> terms(Proceeding proceeding) {
    return deadlines.of(proceeding.number()).stream()
        .map(term -> SilenceRule.inThisCase(term, proceeding))
        .toList();
  }

  /** Its own term, if that runs, and whatever decides: of these the first to rise. */
  private static void date(OpenTask task, List<ClockView> terms) {
    boolean hasOwn = terms.stream().anyMatch(term -> OwnTerm.isRunning(term, task.task()));
    terms.stream()
        .filter(TaskProjection::stillMatters)
        .filter(term -> concerns(task, term))
        .filter(term -> !hasOwn || OwnTerm.is(term, task.task()) || isDecisive(term))
        .min(Comparator.comparing(TaskProjection::sortOn))
        .ifPresentOrElse(term -> task.due(term, sortOn(term)), task::undated);
  }

  /** Ran out without deciding: the office is still bound to act. */
  private static boolean isLate(ClockView term) {
    return term.state() == ClockState.EXPIRED && term.effect() == ExpiryEffect.INERTIA;
  }

  private static boolean isDecisive(ClockView term) {
    return term.effect().isDecisive() || term.effect() == ExpiryEffect.INERTIA;
  }

  /** What runs, and what ran out without deciding: the office is still bound to act. */
  private static boolean stillMatters(ClockView term) {
    return term.due() != null && (isLate(term) || term.state() == ClockState.RUNNING);
  }

  /** A body sees its own term; the desk sees all but those of the bodies. */
  private static boolean concerns(OpenTask task, ClockView term) {
    boolean ofBody = OF_BODIES.contains(term.key().code());
    return task.authority().isPresent()
        ? ofBody && term.key().subject().equals(task.authority().get())
        : !ofBody;
  }

  private static LocalDate sortOn(ClockView term) {
    if (term.effect().isDecisive()) {
      return term.due().minusDays(DECISIVE_HEAD_START);
    }
    return term.effect() == ExpiryEffect.INERTIA
        ? term.due().minusDays(INERTIA_HEAD_START)
        : term.due();
  }
}
