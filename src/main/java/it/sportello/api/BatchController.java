package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Convening;
import it.sportello.proceedings.Convocation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Several conferences convened at once, each with the bodies that the tables propose. */
@RestController
class BatchController {

  private static final String NOT_WAITING = "Non attende l’indizione, o non è di un tuo ufficio.";
  private static final String NOBODY = "Le risposte non indicano enti: si indice dalla sua pagina.";

  private final Convening convening;

  BatchController(Convening convening) {
    this.convening = convening;
  }

  /** The cases to be convened. */
  record CasesBody(
      @NotNull @Size(min = 1, max = 50)
          List<@NotNull @Pattern(regexp = "\\d{6}-\\d{8}-\\d{6}") String> cases) {}

  /** What became of one case: convened, unless it says why not. */
  record Outcome(String number, Optional<String> refused) {}

  /** All of it is one request: what is refused is found out before anything is convened. */
  @Operation(summary = "Indice più conferenze; una che non è pronta non ferma le altre.")
  @PostMapping(Routes.V1 + "/scrivania/indizioni")
  Listing<Outcome> convene(@Valid @RequestBody CasesBody body) {
    Set<CaseNumber> waiting =
        convening.waiting().stream().map(Convening.Waiting::number).collect(Collectors.toSet());
    List<Outcome> outcomes = new ArrayList<>();
    for (String number : new LinkedHashSet<>(body.cases())) {
      outcomes.add(outcome(new CaseNumber(number), waiting));
    }
    return Listing.whole(outcomes);
  }

  private Outcome outcome(CaseNumber number, Set<CaseNumber> waiting) {
    if (!waiting.contains(number)) {
      return new Outcome(number.value(), Optional.of(NOT_WAITING));
    }
    Convocation proposed = convening.proposed(number);
    if (proposed.invitations().isEmpty()) {
      return new Outcome(number.value(), Optional.of(NOBODY));
    }
    convening.convene(number, proposed);
    return new Outcome(number.value(), Optional.empty());
  }
}
