package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Convening;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Several conferences convened at once, each with the bodies that the tables propose. */
@RestController
class BatchController {

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
    List<CaseNumber> numbers = body.cases().stream().map(CaseNumber::new).toList();
    return Listing.whole(convening.prepared(numbers).stream().map(this::outcome).toList());
  }

  private Outcome outcome(Convening.Prepared line) {
    if (line.obstacle().isEmpty()) {
      convening.convene(line.number(), line.proposed());
    }
    return new Outcome(line.number().value(), line.obstacle());
  }
}
