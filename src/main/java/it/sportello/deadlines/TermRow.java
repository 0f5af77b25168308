package it.sportello.deadlines;

import it.sportello.deadlines.rules.Chain;
import it.sportello.deadlines.rules.Expiry;
import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.deadlines.rules.Length;
import it.sportello.deadlines.rules.LengthOption;
import it.sportello.deadlines.rules.Party;
import it.sportello.deadlines.rules.Provision;
import it.sportello.deadlines.rules.Reaction;
import it.sportello.deadlines.rules.Roll;
import it.sportello.deadlines.rules.Scope;
import it.sportello.deadlines.rules.Span;
import it.sportello.deadlines.rules.Term;
import it.sportello.deadlines.rules.TermCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of the file of terms as it is written there; what is left out is null. */
record TermRow(
    String code,
    String label,
    String length,
    String option,
    Integer divisor,
    Integer least,
    String extraMonths,
    Roll roll,
    String after,
    String chain,
    Map<String, String> with,
    List<String> reactions,
    ExpiryEffect effect,
    Party bound,
    String consequence,
    String from,
    String to,
    String regime,
    String territory,
    Map<String, String> when,
    String basis,
    boolean convention) {

  Term read(Map<String, ReactionRow> named, Map<String, String> readings) {
    try {
      return new Term(
          new TermCode(code),
          written("label", label),
          span(),
          reactionsAmong(named),
          new Expiry(
              given("effect", effect), given("bound", bound), written("consequence", consequence)),
          scope(),
          new Provision(written("basis", basis), convention, reading(readings)));
    } catch (RuntimeException unreadable) {
      throw new BadTermRow("%s %s from %s".formatted(code, when, from), unreadable);
    }
  }

  private Span span() {
    var chosen = option == null ? null : new LengthOption(option, or(divisor, 1), or(least, 0));
    var follows =
        after == null
            ? null
            : new Chain(
                new TermCode(after), isNominal(), Optional.ofNullable(with).orElse(Map.of()));
    return new Span(Length.parse(length), chosen, extraMonths, or(roll, Roll.FORWARD), follows);
  }

  private boolean isNominal() {
    return switch (written("chain", chain)) {
      case "nominal" -> true;
      case "effective" -> false;
      default -> throw new IllegalArgumentException("Neither nominal nor effective: " + chain);
    };
  }

  private Scope scope() {
    var last = to == null ? null : LocalDate.parse(to);
    return new Scope(
        LocalDate.parse(written("from", from)),
        last,
        regime,
        or(territory, "IT"),
        or(when, Map.of()));
  }

  private List<Reaction> reactionsAmong(Map<String, ReactionRow> named) {
    return or(reactions, List.<String>of()).stream()
        .map(name -> given("reaction " + name, named.get(name)).read())
        .toList();
  }

  private String reading(Map<String, String> readings) {
    return convention ? readings.getOrDefault(code, readings.getOrDefault("other", "")) : "";
  }

  private static <T> T or(T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private static <T> T given(String name, T value) {
    if (value == null) {
      throw new IllegalArgumentException("No " + name);
    }
    return value;
  }

  private static String written(String name, String value) {
    if (given(name, value).isBlank()) {
      throw new IllegalArgumentException("Empty " + name);
    }
    return value;
  }
}
