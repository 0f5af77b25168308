package it.sportello.deadlines.rules;

/** How a term is measured; option, extraMonths and chain may be null. */
public record Span(Length length, LengthOption option, String extraMonths, Roll roll, Chain chain) {

  Length lengthFor(TermOptions options) {
    int amount = option == null ? length.amount() : option.amount(options, length.amount());
    int extra = extraMonths == null ? 0 : Integer.parseInt(options.get(extraMonths, "0"));
    return switch (length.unit()) {
      case YEARS ->
          extra == 0
              ? new Length(amount, Unit.YEARS)
              : new Length(amount * 12 + extra, Unit.MONTHS);
      case MONTHS -> new Length(amount + extra, Unit.MONTHS);
      default -> new Length(amount, length.unit());
    };
  }
}
