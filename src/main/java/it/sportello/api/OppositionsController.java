package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.conferences.BodyCondition;
import it.sportello.conferences.MergedCondition;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.ConditionsTogether;
import it.sportello.proceedings.Oppositions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Conditions put together before a determination, and what becomes of one that is opposed. */
@RestController
@RequestMapping(Routes.DESK_CASE)
class OppositionsController {

  private final Oppositions oppositions;
  private final ConditionsTogether conditions;
  private final HeldCases cases;

  OppositionsController(Oppositions oppositions, ConditionsTogether conditions, HeldCases cases) {
    this.oppositions = oppositions;
    this.conditions = conditions;
    this.cases = cases;
  }

  /** What came of a meeting at the Presidency of the Council. */
  enum MeetingEnd {
    AGREED,
    SECOND,
    NOT_AGREED
  }

  /** What came of the meeting, why, and what was agreed. */
  record MeetingBody(
      @NotNull MeetingEnd outcome,
      @NotNull @Size(max = 10_000) String reasons,
      @Size(max = 10_000) String solution) {}

  /** What the Council of Ministers decided, why, and what changes. */
  record CouncilBody(
      @NotNull Oppositions.Decision decision,
      @NotNull @Size(max = 10_000) String reasons,
      @Size(max = 10_000) String solution) {}

  /** A condition of the determination, and the keys of those that it stands for. */
  record ConditionLine(
      @NotNull @Size(max = 10_000) String words, @NotNull @Size(max = 200) List<String> keys) {}

  /** The conditions of the determination. */
  record ConditionsBody(@NotNull @Size(max = 200) List<@NotNull @Valid ConditionLine> conditions) {}

  /** A condition as a body wrote it. */
  record WrittenLine(String key, String body, String words) {

    static WrittenLine of(BodyCondition condition) {
      return new WrittenLine(condition.key(), condition.body(), condition.words());
    }
  }

  /** The conditions as they were written, and as they are put together so far. */
  record Sheet(List<WrittenLine> written, List<ConditionLine> merged) {

    static Sheet of(ConditionsTogether.Sheet sheet) {
      return new Sheet(
          sheet.written().stream().map(WrittenLine::of).toList(),
          sheet.merged().stream().map(one -> new ConditionLine(one.words(), one.keys())).toList());
    }
  }

  @Operation(summary = "Le condizioni degli enti, e come sono state coordinate finora.")
  @GetMapping("/condizioni")
  Sheet conditions(@PathVariable CaseNumber number) {
    return Sheet.of(conditions.sheet(number));
  }

  @Operation(summary = "Coordina le condizioni degli enti per la determinazione.")
  @PostMapping("/condizioni")
  ResponseEntity<CaseStanding> merge(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody ConditionsBody body) {
    List<MergedCondition> merged =
        body.conditions().stream()
            .map(line -> new MergedCondition(line.words(), line.keys()))
            .toList();
    return cases.step(number, ifMatch, view -> conditions.merge(number, merged));
  }

  @Operation(summary = "Registra l’esito della riunione presso la Presidenza del Consiglio.")
  @PostMapping("/riunione-governo")
  ResponseEntity<CaseStanding> meeting(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody MeetingBody body) {
    return cases.step(
        number,
        ifMatch,
        view ->
            oppositions.recordMeeting(
                number,
                body.outcome() == MeetingEnd.AGREED,
                body.outcome() == MeetingEnd.SECOND,
                body.reasons(),
                body.solution()));
  }

  @Operation(summary = "Registra la decisione del Consiglio dei ministri.")
  @PostMapping("/consiglio")
  ResponseEntity<CaseStanding> council(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody CouncilBody body) {
    return cases.step(
        number,
        ifMatch,
        view ->
            oppositions.recordDecision(number, body.decision(), body.reasons(), body.solution()));
  }

  @Operation(summary = "Adotta la soluzione condivisa al posto della determinazione.")
  @PostMapping("/soluzione")
  ResponseEntity<CaseStanding> shared(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
    return cases.step(number, ifMatch, view -> oppositions.adoptSharedSolution(number));
  }
}
