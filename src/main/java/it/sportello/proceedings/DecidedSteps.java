package it.sportello.proceedings;

import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.law.LegalBasis;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk does by choosing a way and saying why: the same verb for every such step. */
@Service
@Transactional
@LegalBasis("L. 241/1990, art. 3")
public class DecidedSteps {

  private final StepGate gate;
  private final Workflow workflow;
  private final CurrentActor currentActor;
  private final Map<DecidedStep, StepEffects> effects = new EnumMap<>(DecidedStep.class);

  DecidedSteps(StepGate gate, Workflow workflow, CurrentActor currentActor, List<StepEffects> all) {
    this.gate = gate;
    this.workflow = workflow;
    this.currentActor = currentActor;
    all.forEach(some -> some.steps().forEach(step -> effects.put(step, some)));
  }

  /** Takes the step in one of its ways; {@code way} may be null where there is but one. */
  public void take(CaseNumber number, DecidedStep step, Way way, String reasons) {
    Proceeding proceeding =
        step.isOfHead() ? gate.head(number, step.task()) : gate.staff(number, step.task());
    Way chosen = chosen(step, way);
    if (!step.isOfHead()) {
      StepGate.mustSay(reasons, "reasons");
    }
    String said = reasons == null ? "" : reasons.strip();
    proceeding.explain(step.task(), said);
    var taken = new StepEffects.Taken(step, chosen, said, currentActor.get().name());
    effects.get(step).take(proceeding, taken);
    workflow.complete(step.task(), number);
    workflow.deadlinesMoved(number);
  }

  private static Way chosen(DecidedStep step, Way way) {
    if (step.ways().size() == 1) {
      return step.ways().get(0);
    }
    if (way == null || !step.ways().contains(way)) {
      throw new StepRefused("way", "Scegli una delle possibilità.");
    }
    return way;
  }
}
