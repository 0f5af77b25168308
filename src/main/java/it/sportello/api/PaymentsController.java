package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.applications.ApplicationId;
import it.sportello.payments.Payments;
import it.sportello.payments.PaymentsView;
import it.sportello.payments.PositionView;
import it.sportello.payments.Stamps;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is to be paid for a draft: the position with its notice, and stamp duty in three ways. */
@RestController
@RequestMapping(Routes.DRAFT + "/pagamenti")
class PaymentsController {

  private final Payments payments;
  private final Stamps stamps;

  PaymentsController(Payments payments, Stamps stamps) {
    this.payments = payments;
    this.stamps = stamps;
  }

  /** Whether the stamp duties are to be paid along. */
  record NewPosition(@NotNull Boolean withStamps) {}

  /** A paper stamp: serial number and day; or an authorisation for virtual stamp duty. */
  record DeclaredStamp(
      @NotNull Way way,
      @Size(max = 40) String serial,
      LocalDate boughtOn,
      @Size(max = 300) String authorisation) {}

  /** How stamp duty is paid without the node. */
  enum Way {
    PAPER,
    VIRTUAL
  }

  @Operation(summary = "Che cosa è dovuto per la bozza, e che cosa è già pagato.")
  @GetMapping
  ResponseEntity<PaymentsShape> show(@PathVariable ApplicationId draft) {
    return shown(draft);
  }

  /** Opens the position; asked again for the same, it answers with the one that is there. */
  @Operation(summary = "Chiede l’avviso di pagamento, con o senza i bolli.")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<PaymentsShape.PositionShown> open(
      @PathVariable ApplicationId draft, @Valid @RequestBody NewPosition asked) {
    PositionView position = payments.open(draft, asked.withStamps());
    return ResponseEntity.created(URI.create(Routes.DRAFTS + "/" + draft + "/pagamenti/avviso"))
        .body(PaymentsShape.PositionShown.of(position));
  }

  @Operation(summary = "Annulla l’avviso non ancora pagato.")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(
      @PathVariable ApplicationId draft,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    Versions.mustMatch(ifMatch, Versions.of(payments.of(draft)));
    payments.cancel(draft);
  }

  @Operation(summary = "L’avviso di pagamento, in PDF.")
  @GetMapping(path = "/avviso", produces = MediaType.ALL_VALUE)
  ResponseEntity<byte[]> notice(@PathVariable ApplicationId draft) {
    Payments.Notice notice = payments.notice(draft);
    var attachment = ContentDisposition.attachment().filename(notice.name()).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .contentType(MediaType.APPLICATION_PDF)
        .body(notice.content());
  }

  @Operation(summary = "Dichiara un bollo pagato con contrassegno o in modo virtuale.")
  @PutMapping("/bolli/{fee}")
  ResponseEntity<PaymentsShape> declare(
      @PathVariable ApplicationId draft,
      @PathVariable String fee,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody DeclaredStamp stamp) {
    Versions.mustMatch(ifMatch, Versions.of(payments.of(draft)));
    if (stamp.way() == Way.VIRTUAL) {
      stamps.declareVirtual(draft, fee, stamp.authorisation());
    } else {
      stamps.declarePaper(draft, fee, stamp.serial(), stamp.boughtOn());
    }
    return shown(draft);
  }

  @Operation(summary = "Ritira la dichiarazione di un bollo.")
  @DeleteMapping("/bolli/{fee}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeBack(
      @PathVariable ApplicationId draft,
      @PathVariable String fee,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    Versions.mustMatch(ifMatch, Versions.of(payments.of(draft)));
    stamps.takeBack(draft, fee);
  }

  private ResponseEntity<PaymentsShape> shown(ApplicationId draft) {
    PaymentsView view = payments.of(draft);
    return ResponseEntity.ok().eTag(Versions.of(view)).body(PaymentsShape.of(view));
  }
}
