package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.law.CaseNumber;
import it.sportello.payments.Payments;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was paid for a case, for its desk. */
@RestController
class DeskPaymentsController {

  private final Payments payments;

  DeskPaymentsController(Payments payments) {
    this.payments = payments;
  }

  @Operation(summary = "Che cosa è dovuto per la pratica, e che cosa è stato pagato.")
  @GetMapping(Routes.DESK_CASE + "/pagamenti")
  PaymentsShape show(@PathVariable CaseNumber number) {
    return PaymentsShape.of(payments.ofCase(number));
  }
}
