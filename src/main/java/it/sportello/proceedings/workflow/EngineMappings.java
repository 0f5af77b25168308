package it.sportello.proceedings.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.ApplicationListener;
import org.springframework.core.io.ClassPathResource;

/**
 * The engine's own SQL, read from the moment that the settings are known: most of the time that an
 * engine takes goes into it, and that early the other core has nothing to do.
 */
class EngineMappings extends AbstractProcessEnginePlugin
    implements ApplicationListener<ApplicationPreparedEvent> {

  private static final Map<DatabaseDriver, String> TYPES =
      Map.of(DatabaseDriver.H2, "h2", DatabaseDriver.POSTGRESQL, "postgres");

  private String type;
  private CompletableFuture<Configuration> reading;

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent prepared) {
    var context = prepared.getApplicationContext();
    String url = context.getEnvironment().getProperty("spring.datasource.url");
    type = TYPES.get(DatabaseDriver.fromJdbcUrl(url));
    boolean isOurs =
        prepared.getSpringApplication().getAllSources().stream().anyMatch(this::isAbove);
    if (type != null && isOurs) {
      reading = CompletableFuture.supplyAsync(this::read, EngineMappings::onAThread);
      context.getBeanFactory().registerSingleton(EngineMappings.class.getName(), this);
    }
  }

  private static void onAThread(Runnable work) {
    var thread = new Thread(work, "engine-mappings");
    thread.setDaemon(true);
    thread.start();
  }

  /** Of an application that looks for beans in this package, not of a part of it. */
  private boolean isAbove(Object source) {
    return source instanceof Class<?> application
        && getClass().getPackageName().startsWith(application.getPackageName());
  }

  private Configuration read() {
    var properties = new Properties();
    properties.put("prefix", "");
    ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", type);
    var file = new ClassPathResource(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE);
    try (InputStream stream = file.getInputStream();
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new XMLConfigBuilder(reader, "", properties).parse();
    } catch (IOException failure) {
      throw new UncheckedIOException("The mappings of the engine cannot be read", failure);
    }
  }

  /** As the engine would have read them itself, which it does for any other kind of database. */
  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.initDatabaseType();
    if (!type.equals(engine.getDatabaseType()) || !engine.getDatabaseTablePrefix().isEmpty()) {
      return;
    }
    Configuration mappings = reading.join();
    var transactions = new ManagedTransactionFactory();
    mappings.setEnvironment(new Environment("default", transactions, engine.getDataSource()));
    mappings.setDefaultStatementTimeout(engine.getJdbcStatementTimeout());
    if (engine.isJdbcBatchProcessing()) {
      mappings.setDefaultExecutorType(ExecutorType.BATCH);
    }
    engine.setTransactionFactory(transactions);
    engine.setSqlSessionFactory(new DefaultSqlSessionFactory(mappings));
  }
}
