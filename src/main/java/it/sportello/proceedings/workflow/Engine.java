package it.sportello.proceedings.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactoryInitializer;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The engine, which is built beside the rest of the house: it takes a third of the start. Whoever
 * needs it first waits for it; if it cannot be built, the house does not start.
 */
@Component
class Engine implements BeanFactoryInitializer<ListableBeanFactory> {

  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  private final SingletonSupplier<ProcessEngine> built;

  Engine(ObjectProvider<ProcessEngine> engine) {
    this.built = SingletonSupplier.of(engine::getObject);
  }

  @Override
  public void initialize(ListableBeanFactory beans) {
    var builder = new Thread(this::build, "engine");
    builder.setDaemon(true);
    builder.start();
  }

  /** A failure is told to the next that needs the engine: the start, if nobody else. */
  private void build() {
    try {
      built.get();
    } catch (RuntimeException failure) {
      LOG.error("The engine could not be built", failure);
    }
  }

  ProcessEngine get() {
    return built.obtain();
  }

  /** What runs commands of our own in the transaction of the caller. */
  CommandExecutor commands() {
    var configuration = (ProcessEngineConfigurationImpl) get().getProcessEngineConfiguration();
    return configuration.getCommandExecutorTxRequired();
  }
}
