package it.sportello.payments;

import it.sportello.applications.ApplicationView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a position is to ask, and of whom; the hash is null when it pays no stamp duty. */
record Demand(
    ApplicationView draft,
    List<PositionItem> items,
    Debtor debtor,
    String description,
    String documentHash,
    LocalDate dueOn) {

  private static final int LONGEST_NAME = 70;

  /** In whose name it is paid. */
  record Debtor(String taxCode, String name, boolean isFirm) {

    /** The firm if there is one, else the holder; with an empty tax code if none is given yet. */
    static Debtor of(ApplicationView draft) {
      String firm = draft.answer("firmTaxCode").strip().toUpperCase(Locale.ROOT);
      if (!firm.isEmpty()) {
        return new Debtor(firm, shortened(draft.answer("firmName")), true);
      }
      String person = draft.answer("holderTaxCode").strip().toUpperCase(Locale.ROOT);
      return new Debtor(person, shortened(draft.holder()), false);
    }

    boolean isKnown() {
      return taxCode.matches("[A-Z0-9]{11}|[A-Z0-9]{16}") && !name.isBlank();
    }

    private static String shortened(String name) {
      String line = name.replaceAll("\\s+", " ").strip();
      return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME);
    }
  }

  long cents() {
    return items.stream().mapToLong(PositionItem::cents).sum();
  }
}
