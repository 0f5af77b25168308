package it.sportello.commandline;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that works with the beans of the house, opened for it alone. */
abstract class HouseCommand implements Callable<Integer> {

  private final House house;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Mostra questo aiuto.")
  private boolean help;

  HouseCommand(House house) {
    this.house = house;
  }

  /**
   * Fails with {@link Unusable} when what was given cannot be used; asked before the house opens.
   */
  void check() {}

  /** Does the work and returns the exit status. */
  abstract int work(BeanFactory beans, PrintWriter out);

  @Override
  public final Integer call() {
    check();
    return house.with(beans -> work(beans, spec.commandLine().getOut()));
  }
}
