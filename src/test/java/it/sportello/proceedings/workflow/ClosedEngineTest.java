package it.sportello.proceedings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import it.sportello.testing.WholeHouse;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine fetches nothing, reads no foreign objects, and does not start with a door open. */
@WholeHouse
class ClosedEngineTest {

  private static final String MODEL =
      """
      <?xml version="1.0" encoding="UTF-8"?>%s
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:o="urn:other"
          xsi:schemaLocation="urn:other %s" targetNamespace="urn:x" id="x">
        <bpmn:process id="closedEngine" isExecutable="true" camunda:historyTimeToLive="1"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
          <bpmn:extensionElements><o:thing/></bpmn:extensionElements>
          <bpmn:startEvent id="start"/>
        </bpmn:process>
      </bpmn:definitions>
      """;

  @Autowired private ProcessEngine engine;
  @Autowired private RepositoryService repository;

  @Test
  void aSchemaFromElsewhereIsNotFetched() throws Exception {
    assertThat(hitsOfCanary(url -> MODEL.formatted("", url + "/x.xsd"))).isZero();
  }

  @Test
  void aDocumentTypeIsRefusedAndNotFetched() throws Exception {
    String type = "<!DOCTYPE x [<!ENTITY %% e SYSTEM \"%s/e.dtd\"> %%e;]>";
    assertThat(hitsOfCanary(url -> MODEL.formatted(type.formatted(url), "urn:x"))).isZero();
  }

  private int hitsOfCanary(UnaryOperator<String> model) throws Exception {
    var hits = new AtomicInteger();
    HttpServer canary = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    canary.createContext(
        "/",
        call -> {
          hits.incrementAndGet();
          call.sendResponseHeaders(404, -1);
          call.close();
        });
    canary.start();
    String url = "http://127.0.0.1:" + canary.getAddress().getPort();
    Deployment[] made = new Deployment[1];
    catchThrowable(
        () ->
            made[0] = repository.createDeployment().addString("x.bpmn", model.apply(url)).deploy());
    if (made[0] != null) {
      repository.deleteDeployment(made[0].getId(), true);
    }
    canary.stop(0);
    return hits.get();
  }

  @Test
  void theEngineRunsWithEveryDoorShut() {
    var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    assertThat(settings.isEnableXxeProcessing()).isFalse();
    assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
    assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
    assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
    assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
    assertThat(settings.isEnableScriptEngineLoadExternalResources()).isFalse();
    assertThat(settings.isTenantCheckEnabled()).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> withADoorOpenItDoesNotStart() {
    record Door(String name, Consumer<ProcessEngineConfigurationImpl> opened) {}
    return Stream.of(
            new Door("XXE", e -> e.setEnableXxeProcessing(true)),
            new Door("serialization", e -> e.setJavaSerializationFormatEnabled(true)),
            new Door("any type", e -> e.setDeserializationTypeValidationEnabled(false)),
            new Door("expressions in queries", e -> e.setEnableExpressionsInAdhocQueries(true)),
            new Door("stored expressions", e -> e.setEnableExpressionsInStoredQueries(true)),
            new Door("scripts", e -> e.setEnableScriptEngineLoadExternalResources(true)))
        .map(
            door ->
                DynamicTest.dynamicTest(
                    door.name,
                    () -> {
                      var settings = new StandaloneInMemProcessEngineConfiguration();
                      settings.setDeserializationTypeValidationEnabled(true);
                      settings.setEnableExpressionsInStoredQueries(false);
                      settings.setEnableScriptEngineLoadExternalResources(false);
                      door.opened.accept(settings);
                      var setup = new EngineSetup(null, null, Clock.systemUTC());
                      assertThatIllegalStateException().isThrownBy(() -> setup.postInit(settings));
                    }));
  }

  @Test
  void nothingOnTheClassPathRunsScripts() {
    assertThat(new ScriptEngineManager().getEngineFactories())
        .extracting(ScriptEngineFactory::getEngineName)
        .as("the engine's own, which no model of ours uses")
        .isSubsetOf("juel", "feel-scala", "feel-scala-unary-tests");
  }
}
