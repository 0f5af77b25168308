package it.sportello.proceedings;

import java.util.List;
import java.util.regex.Pattern;

/** What must be said of those who are convened or told, each fault beside its field. */
final class ConvocationRules {

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[A-Za-z]{2,}");
  private static final int LONGEST = 200;
  private static final int LONGEST_REASON = 400;

  private ConvocationRules() {}

  static void check(Convocation convocation) {
    if (convocation.invitations().isEmpty() && convocation.added().isEmpty()) {
      throw new StepRefused("authorities", "Scegli almeno un ente da convocare.");
    }
    List<Convocation.NewBody> added = convocation.added();
    for (int i = 0; i < added.size(); i++) {
      mustBeComplete("added[" + i + "].", added.get(i));
    }
    for (Convocation.ThirdParty third : convocation.told()) {
      if (isBlank(third.name()) || !isAddress(third.address())) {
        throw new StepRefused(
            "told", "Scrivi un soggetto per riga, come: Nome Cognome; indirizzo@esempio.it");
      }
    }
  }

  static void mustBeComplete(String before, Convocation.NewBody body) {
    if (isBlank(body.name()) || body.name().length() > LONGEST) {
      throw new StepRefused(before + "name", "Scrivi il nome dell’ente.");
    }
    if (!isAddress(body.pec())) {
      throw new StepRefused(before + "pec", "Scrivi la PEC dell’ente, come ente@pec.esempio.it.");
    }
    if (body.interest() == null) {
      throw new StepRefused(
          before + "interest", "Scegli l’interesse che tutela: da esso dipende il suo termine.");
    }
    if (isBlank(body.reason()) || body.reason().length() > LONGEST_REASON) {
      throw new StepRefused(before + "reason", "Scrivi perché lo convochi.");
    }
  }

  private static boolean isAddress(String text) {
    return text != null && text.length() <= LONGEST && ADDRESS.matcher(text.strip()).matches();
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
