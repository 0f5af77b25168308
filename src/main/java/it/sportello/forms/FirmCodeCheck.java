package it.sportello.forms;

import java.util.List;
import org.springframework.stereotype.Component;

/** The tax code of a firm: eleven digits like a VAT number, or that of the person who owns it. */
@Component
class FirmCodeCheck implements FieldCheck {

  private static final int DIGITS = 11;

  private final VatNumberCheck firms = new VatNumberCheck();
  private final TaxCodeCheck people = new TaxCodeCheck();

  @Override
  public String name() {
    return "firmCode";
  }

  @Override
  public List<Finding> findings(String answer, Context context) {
    return answer.strip().length() == DIGITS
        ? firms.findings(answer, context)
        : people.findings(answer, context);
  }
}
