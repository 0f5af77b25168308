package it.sportello.forms;

import it.sportello.law.LegalBasis;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sales area of a local shop, in square metres: some, and nowhere more than 250. */
@Component
@LegalBasis("D.Lgs. 114/1998, art. 4, c. 1, lett. d")
class LocalShopAreaCheck implements FieldCheck {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(250);

  @Override
  public String name() {
    return "localShopArea";
  }

  /** A region may draw the line elsewhere: what is too large warns, nothing at all is an error. */
  @Override
  public List<Finding> findings(String answer, Context context) {
    var area = new BigDecimal(answer.replace(',', '.'));
    if (area.signum() == 0) {
      return List.of(
          new Finding(
              new Text("La superficie è maggiore di zero.", "The area is more than nothing."),
              true));
    }
    return area.compareTo(LARGEST) > 0
        ? List.of(
            new Finding(
                new Text(
                    "Oltre 250 m² non è un esercizio di vicinato: serve un’altra pratica (D.Lgs."
                        + " 114/1998, art. 4, c. 1, lett. d ed e).",
                    "Above 250 m² this is not a local shop: another filing is needed (D.Lgs."
                        + " 114/1998, art. 4, par. 1, d and e)."),
                false))
        : List.of();
  }
}
