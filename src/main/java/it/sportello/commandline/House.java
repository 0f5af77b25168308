package it.sportello.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Opens the house for one command: its beans as they are asked for, but no web server, no timers of
 * the engine, no poller and no demo city ({@code sportello.commandline=true}).
 */
final class House {

  private static final List<String> QUIET =
      List.of(
          "--sportello.commandline=true",
          "--camunda.bpm.job-execution.enabled=false",
          "--logging.level.root=WARN",
          "--logging.level.org.hibernate.orm.incubating=ERROR");

  private final Class<?> source;
  private final List<String> settings;

  House(Class<?> source, List<String> settings) {
    this.source = source;
    this.settings = settings;
  }

  /** Does the work with the beans of the house, closes it, and returns the exit status. */
  int with(ToIntFunction<BeanFactory> work) {
    var arguments = new ArrayList<>(QUIET);
    arguments.addAll(settings);
    var builder =
        new SpringApplicationBuilder(source)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false);
    try (var context = builder.run(arguments.toArray(String[]::new))) {
      return work.applyAsInt(context);
    }
  }
}
