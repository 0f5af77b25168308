package it.sportello.proceedings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import it.sportello.Sportello;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The engine's SQL is read early where it will fit, and by the engine itself otherwise. */
class EngineMappingsTest {

  private static final String H2 = "jdbc:h2:mem:mappings";

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "jdbc:h2:mem:other, '', true, the kind of database that the settings told",
    "jdbc:postgresql://nowhere/x, '', false, another kind than the one that answers",
    "jdbc:h2:mem:other, a_, false, tables with a prefix",
  })
  void theEngineTakesWhatFitsItsTables(String url, String prefix, boolean taken, String reason) {
    // given
    EngineMappings mappings = housePreparedWith(Sportello.class, url).getBean(EngineMappings.class);
    var engine = new StandaloneInMemProcessEngineConfiguration();
    engine.setDataSource(new DriverManagerDataSource(H2));
    engine.setDatabaseTablePrefix(prefix);
    // when
    mappings.preInit(engine);
    // then
    assertThat(engine.getSqlSessionFactory() != null).as(reason).isEqualTo(taken);
  }

  @Test
  void nothingIsReadForADatabaseThatIsNotKnownNorForAPartOfTheHouse() {
    assertThat(housePreparedWith(Sportello.class, "jdbc:oracle:thin:@x").getSingletonNames())
        .doesNotContain(EngineMappings.class.getName());
    assertThat(housePreparedWith(String.class, H2).getSingletonNames())
        .doesNotContain(EngineMappings.class.getName());
  }

  private static ConfigurableListableBeanFactory housePreparedWith(Class<?> source, String url) {
    var context = new GenericApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", Map.of("spring.datasource.url", url)));
    var application = new SpringApplication(source);
    new EngineMappings()
        .onApplicationEvent(new ApplicationPreparedEvent(application, new String[0], context));
    return context.getBeanFactory();
  }
}
