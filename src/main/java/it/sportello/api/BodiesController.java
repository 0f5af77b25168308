package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.conferences.Disagreement;
import it.sportello.conferences.OpinionPart;
import it.sportello.conferences.PositionKind;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BodyOpinions;
import it.sportello.proceedings.BodyReplies;
import it.sportello.proceedings.DisagreementRegister;
import it.sportello.proceedings.NextMove;
import it.sportello.proceedings.Proceedings;
import it.sportello.territory.AuthorityId;
import it.sportello.territory.Interest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The bodies of a conference: whose turn it is, what they write, what they sent, where they differ.
 */
@RestController
class BodiesController {

  private final HeldCases cases;
  private final Proceedings proceedings;
  private final BodyOpinions opinions;
  private final BodyReplies replies;
  private final DisagreementRegister register;

  BodiesController(
      HeldCases cases,
      Proceedings proceedings,
      BodyOpinions opinions,
      BodyReplies replies,
      DisagreementRegister register) {
    this.cases = cases;
    this.proceedings = proceedings;
    this.opinions = opinions;
    this.replies = replies;
    this.register = register;
  }

  @Operation(
      summary = "A chi tocca muoversi, in che cosa, entro quando, e che cosa succede altrimenti.")
  @GetMapping(Routes.DESK_CASE + "/mossa")
  Move move(@PathVariable CaseNumber number) {
    return Move.of(NextMove.of(proceedings.view(number)));
  }

  @Operation(summary = "Il registro dei dissensi.")
  @GetMapping(Routes.DESK_CASE + "/dissensi")
  Listing<DisagreementRow> disagreements(@PathVariable CaseNumber number) {
    return Listing.whole(register.of(number).stream().map(DisagreementRow::of).toList());
  }

  @Operation(summary = "Registra una posizione pervenuta per posta certificata.")
  @PostMapping(Routes.DESK_CASE + "/enti/pervenuta")
  ResponseEntity<CaseStanding> acquire(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Delivered typed) {
    return cases.step(
        number,
        ifMatch,
        view -> replies.acquire(number, new AuthorityId(typed.authority()), typed.delivered()));
  }

  /** Keeps a draft of the opinion of one’s body; with {@code propose} it goes to whoever signs. */
  @Operation(summary = "Salva la bozza del parere dell’ente, o la propone a chi firma.")
  @PostMapping(Routes.CONSULTATION + "/parere")
  Draft write(@PathVariable CaseNumber number, @Valid @RequestBody Written typed) {
    opinions.keep(number, typed.parts().stream().map(Part::opinion).toList());
    if (typed.propose()) {
      opinions.propose(number);
    }
    return new Draft(opinions.desk(number).opinion().state().name());
  }

  /** Whose turn it is. */
  record Move(
      String mover,
      String name,
      String task,
      Optional<LocalDate> by,
      Optional<String> otherwise,
      int others) {

    static Move of(NextMove move) {
      return new Move(
          move.mover().name(),
          move.name(),
          move.task(),
          Optional.ofNullable(move.by()),
          Optional.ofNullable(move.otherwise()),
          move.others());
    }
  }

  /** What a body asks, what was proposed, whether it is settled. */
  record DisagreementRow(
      String authority,
      String kind,
      String reasons,
      List<String> conditions,
      List<Line> notes,
      boolean settled) {

    static DisagreementRow of(Disagreement row) {
      return new DisagreementRow(
          row.body().authority().value(),
          row.body().kind().name(),
          row.body().reasons(),
          row.body().conditions(),
          row.notes().stream().map(Line::of).toList(),
          row.isSettled());
    }
  }

  /** A line of the register. */
  record Line(String kind, String text, String by, String side, Instant at) {

    static Line of(Disagreement.Note note) {
      return new Line(note.kind().name(), note.text(), note.by(), note.side(), note.at());
    }
  }

  /** A position that came by certified mail, with the day of its delivery. */
  record Delivered(
      @NotNull @Size(min = 1, max = 64) String authority,
      @NotNull PositionKind kind,
      @NotNull @Size(max = 10_000) String reasons,
      @Size(max = 100) List<@NotNull @Size(min = 1, max = 2_000) String> conditions,
      @NotNull LocalDate day) {

    BodyReplies.Delivered delivered() {
      List<String> lines = conditions == null ? List.of() : conditions;
      return new BodyReplies.Delivered(kind, reasons, lines, day);
    }
  }

  /** An opinion as far as it is written, a part for each interest. */
  record Written(
      @NotEmpty @Size(max = 10) List<@NotNull @Valid Part> parts, @NotNull Boolean propose) {}

  /** What a body thinks with regard to an interest. */
  record Part(
      @NotNull Interest interest,
      PositionKind kind,
      @Size(max = 10_000) String reasons,
      @Size(max = 10_000) String conditions,
      @Size(max = 500) String costs) {

    OpinionPart opinion() {
      return new OpinionPart(interest, kind, reasons, conditions, costs);
    }
  }

  /** How far the opinion has come. */
  record Draft(String state) {}
}
