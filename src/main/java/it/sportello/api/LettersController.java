package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.interop.LetterView;
import it.sportello.interop.Mailbox;
import it.sportello.law.CaseNumber;
import it.sportello.territory.AuthorityId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Certified mail that waits until an officer says to which case it belongs. */
@RestController
@RequestMapping(Routes.V1 + "/scrivania/posta")
class LettersController {

  private final Mailbox mailbox;

  LettersController(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  /** To which case a letter belongs. */
  record BelongsBody(@NotNull @Pattern(regexp = "\\d{6}-\\d{8}-\\d{6}") String number) {}

  /** A letter, the case and body it seems to be about, and why it may not be what it says. */
  record LetterShape(
      String id,
      String sender,
      String subject,
      String body,
      boolean certified,
      Optional<String> doubt,
      Instant arrivedAt,
      Optional<String> number,
      Optional<String> authority) {

    static LetterShape of(LetterView letter) {
      return new LetterShape(
          letter.id(),
          letter.sender(),
          letter.subject(),
          letter.body(),
          letter.certified(),
          letter.doubt(),
          letter.arrivedAt(),
          letter.number().map(CaseNumber::value),
          letter.authority().map(AuthorityId::value));
    }
  }

  @Operation(summary = "La posta certificata che attende una pratica.")
  @GetMapping
  Listing<LetterShape> waiting() {
    return Listing.whole(mailbox.waiting().stream().map(LetterShape::of).toList());
  }

  @Operation(summary = "Dice a quale pratica appartiene un messaggio.")
  @PostMapping("/{letter}/pratica")
  LetterShape confirm(@PathVariable String letter, @Valid @RequestBody BelongsBody body) {
    return LetterShape.of(mailbox.confirm(letter, new CaseNumber(body.number())));
  }

  @Operation(summary = "Accantona un messaggio che non riguarda alcuna pratica.")
  @PostMapping("/{letter}/accantonamento")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void setAside(@PathVariable String letter) {
    mailbox.setAside(letter);
  }
}
