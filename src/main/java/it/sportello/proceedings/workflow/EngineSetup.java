package it.sportello.proceedings.workflow;

import it.sportello.proceedings.BpmnBean;
import it.sportello.proceedings.TaskBoard;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Sets the engine up: expressions see nothing but beans marked {@link BpmnBean}, open tasks are
 * written to our own board, time comes from the clock of the application.
 */
@Component
class EngineSetup extends AbstractProcessEnginePlugin {

  private final ApplicationContext context;
  private final ObjectProvider<TaskBoard> board;

  EngineSetup(ApplicationContext context, ObjectProvider<TaskBoard> board, Clock clock) {
    this.context = context;
    this.board = board;
    DateTimeUtils.setCurrentMillisProvider(clock::millis);
  }

  /** Whatever the settings say, the engine does not start with a door open. */
  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    boolean open =
        engine.isEnableXxeProcessing()
            || engine.isJavaSerializationFormatEnabled()
            || !engine.isDeserializationTypeValidationEnabled()
            || engine.isEnableExpressionsInAdhocQueries()
            || engine.isEnableExpressionsInStoredQueries()
            || engine.isEnableScriptEngineLoadExternalResources();
    if (open) {
      throw new IllegalStateException(
          "The engine must start with XXE, Java serialization, expressions in queries and scripts"
              + " from elsewhere switched off");
    }
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setExpressionManager(new ClosedExpressions(context));
    engine.setEnableXxeProcessing(false);
    engine.setDeserializationTypeValidationEnabled(true);
    List<BpmnParseListener> listeners = new ArrayList<>();
    if (engine.getCustomPostBPMNParseListeners() != null) {
      listeners.addAll(engine.getCustomPostBPMNParseListeners());
    }
    listeners.add(new TaskListening(board));
    engine.setCustomPostBPMNParseListeners(listeners);
  }
}
