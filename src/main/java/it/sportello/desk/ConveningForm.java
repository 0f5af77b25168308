package it.sportello.desk;

import it.sportello.proceedings.Convocation;
import it.sportello.proceedings.StepRefused;
import it.sportello.territory.Interest;
import java.util.List;
import java.util.Objects;

/** Who is to be convened, as typed; third parties are one on each line. */
record ConveningForm(List<String> authorities, List<Added> added, String told, String azione) {

  List<String> chosen() {
    return Objects.requireNonNullElse(authorities, List.of());
  }

  List<Convocation.NewBody> newcomers() {
    return added == null
        ? List.of()
        : added.stream()
            .filter(Objects::nonNull)
            .filter(body -> !body.isBlank())
            .map(Added::body)
            .toList();
  }

  List<Convocation.ThirdParty> thirdParties() {
    return Entered.lines(told).stream().map(ConveningForm::thirdParty).toList();
  }

  private static Convocation.ThirdParty thirdParty(String line) {
    int semicolon = line.lastIndexOf(';');
    if (semicolon < 0) {
      throw new StepRefused(
          "told", "Scrivi un soggetto per riga, come: Nome Cognome; indirizzo@esempio.it");
    }
    return new Convocation.ThirdParty(
        line.substring(0, semicolon).strip(), line.substring(semicolon + 1).strip());
  }

  /** A body that nobody knew, as typed. */
  record Added(String name, String pec, Interest interest, String reason) {

    boolean isBlank() {
      return text(name).isEmpty() && text(pec).isEmpty() && text(reason).isEmpty();
    }

    Convocation.NewBody body() {
      return new Convocation.NewBody(text(name), text(pec), interest, text(reason));
    }

    private static String text(String typed) {
      return typed == null ? "" : typed.strip();
    }
  }
}
