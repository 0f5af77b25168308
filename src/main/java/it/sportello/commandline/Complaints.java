package it.sportello.commandline;

import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command line says, in one Italian sentence, when it cannot do what it is told. */
final class Complaints {

  private Complaints() {}

  static int misused(ParameterException wrong, String[] arguments) {
    var line = wrong.getCommandLine();
    line.getErr().println(sentence(wrong));
    line.getErr().println("Aiuto: java -jar sportello.jar%s --help".formatted(name(line)));
    return Commands.MISUSED;
  }

  static int failed(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof Unusable unusable) {
      line.getErr().println(unusable.getMessage());
      return Commands.MISUSED;
    }
    var cause = NestedExceptionUtils.getMostSpecificCause(failure);
    line.getErr().println("Il comando non è riuscito: " + cause.getMessage());
    return Commands.FOUND;
  }

  private static String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      boolean first = wrong.getCommandLine().getParent() == null;
      return (first ? "Comando sconosciuto: «%s»." : "Argomento sconosciuto: «%s».")
          .formatted(String.join(" ", unmatched.getUnmatched()));
    }
    if (wrong instanceof MissingParameterException missing) {
      var names =
          missing.getMissing().stream()
              .map(
                  one ->
                      one.isOption()
                          ? ((CommandLine.Model.OptionSpec) one).longestName()
                          : one.paramLabel())
              .toList();
      return "Manca: %s.".formatted(String.join(", ", names));
    }
    return "Il comando non si capisce: " + wrong.getMessage();
  }

  private static String name(CommandLine line) {
    return line.getParent() == null ? "" : " " + line.getCommandName();
  }
}
