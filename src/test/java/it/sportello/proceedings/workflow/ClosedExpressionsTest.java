package it.sportello.proceedings.workflow;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import it.sportello.proceedings.BpmnBean;
import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticApplicationContext;

/** What an expression in a model can reach, and what it cannot. */
class ClosedExpressionsTest {

  private static ProcessEngine engine;

  @BeforeAll
  static void startAnEngine() {
    var context = new StaticApplicationContext();
    context.getBeanFactory().registerSingleton("probe", new Probe());
    context.getBeanFactory().registerSingleton("clock", Clock.systemUTC());
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("closed");
    configuration.setJdbcUrl("jdbc:h2:mem:closed");
    configuration.setEnforceHistoryTimeToLive(false);
    configuration.setExpressionManager(new ClosedExpressions(context));
    engine = configuration.buildProcessEngine();
  }

  @AfterAll
  static void stopIt() {
    engine.close();
  }

  @Test
  void aBeanOfAProcessIsCalledWithTheNumberOfTheCase() {
    assertThatNoException().isThrownBy(() -> run("${probe.touch(execution.processBusinessKey)}"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      reflection on a string          | ${''.getClass()}
      loading a class                 | ${''.getClass().forName('java.lang.Runtime')}
      reflection on a bean            | ${probe.getClass()}
      reflection through a property   | ${probe['class']}
      another bean                    | ${clock.instant()}
      the engine itself               | ${execution.getProcessEngineServices()}
      the engine through a property   | ${execution.processEngineServices}
      setting a variable              | ${execution.setVariable('a', 1)}
      a method that the bean inherits | ${probe.wait(1)}
      """)
  void everythingElseIsOutOfReach(String why, String expression) {
    assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> run(expression));
  }

  private static void run(String expression) {
    var model =
        Bpmn.createExecutableProcess("p")
            .startEvent()
            .serviceTask("t")
            .camundaExpression(expression)
            .endEvent()
            .done();
    engine.getRepositoryService().createDeployment().addModelInstance("p.bpmn", model).deploy();
    engine.getRuntimeService().startProcessInstanceByKey("p", "037006-20260101-000001");
  }

  /** A bean of a process. */
  @BpmnBean("probe")
  public static class Probe {
    public void touch(String number) {
      // being called is all
    }
  }
}
