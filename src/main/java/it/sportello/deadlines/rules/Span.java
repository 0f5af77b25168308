package it.sportello.deadlines.rules;

/** How a term is measured; option, extraMonths and chain may be null. */
public record Span(Length length, LengthOption option, String extraMonths, Roll roll, Chain chain) {

  Length lengthFor(TermOptions options) {
    int amount = option == null ? length.amount() : option.amount(options, length.amount());
    int extra = extra(options);
    return switch (length.unit()) {
      case YEARS ->
          extra == 0
              ? new Length(amount, Unit.YEARS)
              : new Length(amount * 12 + extra, Unit.MONTHS);
      case MONTHS -> new Length(amount + extra, Unit.MONTHS);
      default -> new Length(amount, length.unit());
    };
  }

  private int extra(TermOptions options) {
    var set = extraMonths == null ? "" : options.get(extraMonths, "");
    return set.isEmpty() || "0".equals(set) ? 0 : LengthOption.number(extraMonths, set);
  }
}
