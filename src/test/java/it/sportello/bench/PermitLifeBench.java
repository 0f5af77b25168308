package it.sportello.bench;

import it.sportello.applications.ApplicationId;
import it.sportello.demo.Stage;
import it.sportello.identity.ActorId;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CheckedItem;
import it.sportello.proceedings.Filing;
import it.sportello.testing.OnPostgres;
import it.sportello.testing.PostgresServer;
import it.sportello.testing.WholeHouse;
import java.lang.management.ManagementFactory;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/**
 * A full life of a permit through our facades, against the bare engine driving the same diagram. An
 * office works for months: it is measured when the compilers of the JVM have little left to do.
 */
@WholeHouse
@ContextConfiguration(initializers = OnPostgres.class)
class PermitLifeBench {

  private static final int TURNS = 40;
  private static final int WARM_ROUND = 100;
  private static final int MOST_ROUNDS = 20;

  /** Of the time that passes, what the compilers of the JVM may take in a warm round. */
  private static final double CALM = 0.15;

  private static final List<String> STEPS =
      List.of("nameOfficer", "checkCompleteness", "examine", "propose", "issuePermit");

  private static final CheckedItem ALL =
      new CheckedItem("all", "Istanza e allegati", CheckedItem.Finding.PRESENT, "");

  @Autowired private Stage stage;
  @Autowired private Filing filing;
  @Autowired private Identity identity;

  private final Map<String, SecurityContext> people = new HashMap<>();
  private ActorId officer;
  private final AtomicInteger next = new AtomicInteger();

  @Test
  void aFullLifeOfAPermit() {
    ProcessEngine engine = bareEngine();
    officer = identity.findByUsername(Stage.OFFICER).orElseThrow().id();
    var compilers = ManagementFactory.getCompilationMXBean();
    double busy = 1;
    for (int round = 0; round < MOST_ROUNDS && busy > CALM; round++) {
      long begin = System.nanoTime();
      long compiled = compilers.getTotalCompilationTime();
      inTurns(WARM_ROUND, engine);
      busy = (compilers.getTotalCompilationTime() - compiled) * 1e6 / (System.nanoTime() - begin);
    }
    inTurns(TURNS, engine)
        .print("full life of a permit, ms (PostgreSQL; throughput is the inverse)", "ratio ≤ 2.5");
    engine.close();
  }

  private Ratio inTurns(int turns, ProcessEngine engine) {
    var measured = new Ratio();
    for (int turn = 0; turn < turns; turn++) {
      ApplicationId draft = stage.draft(Stage.PERMIT);
      measured.ours(() -> life(draft));
      measured.bare(() -> life(engine));
    }
    return measured;
  }

  private void life(ApplicationId draft) {
    loggedIn(Stage.ARCHITECT);
    CaseNumber number = filing.file(draft);
    loggedIn(Stage.OFFICER);
    stage.examination().nameOfficer(number, officer);
    stage.examination().declareComplete(number, List.of(ALL));
    stage.examination().examine(number, "Conforme al piano.", false, "");
    stage.examination().propose(number, true, "Istruttoria conclusa.", "");
    loggedIn(Stage.HEAD);
    stage.decisions().issuePermit(number);
  }

  /** Whoever acts has logged in before. */
  private void loggedIn(String username) {
    SecurityContextHolder.setContext(
        people.computeIfAbsent(
            username, known -> stage.as(known, () -> SecurityContextHolder.getContext())));
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
