package it.sportello.proceedings.workflow;

import it.sportello.catalogue.DecisionTables;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decision tables evaluated by the engine, which may start later than who asks. */
@Component
class EngineTables implements DecisionTables {

  private final ObjectProvider<ProcessEngine> engine;

  EngineTables(ObjectProvider<ProcessEngine> engine) {
    this.engine = engine;
  }

  @Override
  public List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts) {
    return engine
        .getObject()
        .getDecisionService()
        .evaluateDecisionTableByKey(decision)
        .variables(facts)
        .evaluate()
        .getResultList();
  }
}
