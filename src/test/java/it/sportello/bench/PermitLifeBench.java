package it.sportello.bench;

import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.law.CaseNumber;
import it.sportello.testing.OnPostgres;
import it.sportello.testing.PostgresServer;
import it.sportello.testing.WholeHouse;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/**
 * A full life of a permit through our facades, against the bare engine driving the same diagram.
 */
@WholeHouse
@ContextConfiguration(initializers = OnPostgres.class)
class PermitLifeBench {

  private static final int WARM = 200;
  private static final int TURNS = 40;
  private static final List<String> STEPS =
      List.of("nameOfficer", "checkCompleteness", "examine", "propose", "issuePermit");

  @Autowired private Stage stage;

  private final AtomicInteger next = new AtomicInteger();

  @Test
  void aFullLifeOfAPermit() {
    ProcessEngine engine = bareEngine();
    var warm = new Ratio();
    var measured = new Ratio();
    for (int turn = 0; turn < WARM + TURNS; turn++) {
      Ratio into = turn < WARM ? warm : measured;
      ApplicationId draft = stage.draft(Stage.PERMIT);
      into.ours(() -> life(draft));
      into.bare(() -> life(engine));
    }
    measured.print(
        "full life of a permit, ms (PostgreSQL; throughput is the inverse)", "ratio ≤ 2.5");
    engine.close();
  }

  private void life(ApplicationId draft) {
    CaseNumber number = stage.file(draft);
    stage.nameOfficer(number);
    stage.declareComplete(number);
    stage.examine(number, false);
    stage.propose(number, true);
    stage.issuePermit(number);
  }

  private void life(ProcessEngine engine) {
    String number = "bare-" + next.incrementAndGet();
    engine.getRuntimeService().startProcessInstanceByKey("buildingPermit", number);
    for (String step : STEPS) {
      Task task =
          engine
              .getTaskService()
              .createTaskQuery()
              .processInstanceBusinessKey(number)
              .taskDefinitionKey(step)
              .singleResult();
      engine.getTaskService().complete(task.getId());
    }
  }

  private static ProcessEngine bareEngine() {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("bare");
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUrl(PostgresServer.freshDatabase());
    configuration.setJdbcUsername("postgres");
    configuration.setJdbcPassword("postgres");
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("audit");
    configuration.setHistoryCleanupStrategy("endTimeBased");
    configuration.setHistoryRemovalTimeStrategy("none");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setBeans(Map.of("buildingPermit", new EmptyPermit()));
    ProcessEngine engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/buildingPermit.bpmn")
        .deploy();
    return engine;
  }

  /** The bean of the process with nothing behind it. */
  public static class EmptyPermit {

    private static final Date FAR = new Date(253402300799000L);

    public boolean isComplete(String number) {
      return true;
    }

    public boolean isAuthorisationAsked(String number) {
      return false;
    }

    public boolean areObstaclesOvercome(String number) {
      return true;
    }

    public boolean needsConference(String number) {
      return false;
    }

    public boolean isProposalFavourable(String number) {
      return true;
    }

    public boolean isTitleIssued(String number) {
      return true;
    }

    public boolean wereObstaclesNotified(String number) {
      return false;
    }

    public boolean isRefused(String number) {
      return false;
    }

    public Date silenceDue(String number) {
      return FAR;
    }

    public Date integrationDue(String number) {
      return FAR;
    }

    public Date observationsDue(String number) {
      return FAR;
    }

    public Date refusalDue(String number) {
      return FAR;
    }

    public Date termElapsed(String number) {
      return FAR;
    }

    public void publishTitle(String number) {
      // nothing behind it
    }
  }
}
