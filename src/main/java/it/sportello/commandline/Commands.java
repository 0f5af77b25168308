package it.sportello.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The commands that the jar answers instead of starting the server, and their exit statuses. */
public final class Commands {

  /** Exit status of a command that did its work and found nothing wrong. */
  public static final int DONE = 0;

  /** Exit status of a command that found a difference, a refused row or an error. */
  public static final int FOUND = 1;

  /** Exit status of a command that was not understood, or whose files cannot be used. */
  public static final int MISUSED = 2;

  private static final Set<String> HELP = Set.of("-h", "--help");

  private final CommandLine line;
  private final String[] words;

  private Commands(Class<?> house, PrintWriter out, PrintWriter err, List<String> arguments) {
    var settings = arguments.stream().filter(Commands::isSetting).toList();
    var shut = new House(house, settings);
    this.words = arguments.stream().filter(word -> !isSetting(word)).toArray(String[]::new);
    this.line =
        new CommandLine(new Root())
            .addSubcommand(new DeadlinesCommand())
            .addSubcommand(new FormsCommand())
            .addSubcommand(new ImportTerritoryCommand(shut))
            .addSubcommand(new VerifyAuditCommand(shut))
            .addSubcommand(new VerifyCommand(shut))
            .addSubcommand(new CopyCommand.Away(shut))
            .addSubcommand(new CopyCommand.Back(shut))
            .addSubcommand(new WhatIfCommand(shut))
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setParameterExceptionHandler(Complaints::misused)
            .setExecutionExceptionHandler(Complaints::failed);
    line.getSubcommands().values().forEach(Commands::inItalian);
  }

  /** Whether these arguments are a command; else they are settings of the server. */
  public static boolean handles(String... arguments) {
    return arguments.length > 0 && (HELP.contains(arguments[0]) || !arguments[0].startsWith("-"));
  }

  /**
   * Answers a command and returns the exit status; words such as {@code --spring.profiles.active}
   * are settings of the house that some commands open.
   */
  public static int run(Class<?> house, String... arguments) {
    var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return run(house, out, err, arguments);
  }

  static int run(Class<?> house, PrintWriter out, PrintWriter err, String... arguments) {
    var commands = new Commands(house, out, err, Arrays.asList(arguments));
    return commands.line.execute(commands.words);
  }

  private static void inItalian(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading("Uso: ")
        .optionListHeading("%nOpzioni:%n")
        .parameterListHeading("%nArgomenti:%n");
  }

  private static boolean isSetting(String word) {
    return word.matches("--(spring|sportello|camunda|logging|server|management)\\..*");
  }
}
