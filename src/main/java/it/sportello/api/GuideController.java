package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.catalogue.Guidance;
import it.sportello.catalogue.Guide;
import it.sportello.catalogue.Procedure;
import it.sportello.forms.Field;
import it.sportello.forms.FieldType;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Classification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which filing is needed, question by question; and the officer’s word on which was. */
@RestController
class GuideController {

  private final Guide guide;
  private final HeldCases cases;
  private final Classification classification;

  GuideController(Guide guide, HeldCases cases, Classification classification) {
    this.guide = guide;
    this.cases = cases;
    this.classification = classification;
  }

  /** Answers are given as {@code domanda=risposta}, with commas between them. */
  @Operation(summary = "La prossima domanda, oppure la pratica che serve.")
  @GetMapping(Routes.V1 + "/orientamento")
  GuideShape guide(@RequestParam(required = false) List<String> risposte) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String one : risposte == null ? List.<String>of() : risposte) {
      int equals = one.indexOf('=');
      if (equals < 1) {
        throw WebRulings.parameter("risposte").thrown();
      }
      given
          .computeIfAbsent(one.substring(0, equals), key -> new ArrayList<>())
          .add(one.substring(equals + 1));
    }
    Map<String, Object> answers = guide.sifted(given);
    return new GuideShape(
        guide.next(answers).map(GuideQuestion::of), guide.outcome(answers).map(FilingShape::of));
  }

  @Operation(summary = "Annota che serviva un’altra pratica, e perché.")
  @PostMapping(Routes.DESK_CASE + "/inquadramento")
  ResponseEntity<CaseStanding> correct(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Due due) {
    return cases.step(
        number, ifMatch, view -> classification.correct(number, due.procedure(), due.reason()));
  }

  /** The code of the procedure that was due, and why. */
  record Due(
      @NotNull @Size(max = 100) String procedure, @NotNull @Size(max = 10_000) String reason) {}

  /** Either a question or the filing that is needed; neither, where the tables do not say. */
  record GuideShape(Optional<GuideQuestion> question, Optional<FilingShape> filing) {}

  /** A question with the answers to choose from. */
  record GuideQuestion(String key, String label, boolean several, Map<String, String> options) {

    static GuideQuestion of(Field field) {
      Map<String, String> options = new LinkedHashMap<>();
      field.options().forEach(option -> options.put(option.value(), option.label().it()));
      return new GuideQuestion(
          field.key(), field.label().it(), field.type() == FieldType.CHECKLIST, options);
    }
  }

  /** What must be filed, and why. */
  record FilingShape(
      Optional<String> procedure,
      String regime,
      String reason,
      String provision,
      List<CompanionShape> companions) {

    static FilingShape of(Guidance found) {
      return new FilingShape(
          found.procedure().map(Procedure::code),
          found.regime(),
          found.reason(),
          found.provision(),
          found.companions().stream().map(CompanionShape::of).toList());
    }
  }

  /** What else is needed, and when. */
  record CompanionShape(String code, String name, String when, String reason, String provision) {

    static CompanionShape of(Guidance.Companion one) {
      return new CompanionShape(
          one.code(), one.name().it(), one.when(), one.reason(), one.provision());
    }
  }
}
