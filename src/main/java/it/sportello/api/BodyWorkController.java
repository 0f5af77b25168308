package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.conferences.TemplateView;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BodyDoor;
import it.sportello.proceedings.BodyOffices;
import it.sportello.proceedings.BodyOpinions;
import it.sportello.proceedings.Consultations;
import it.sportello.proceedings.DisagreementRegister;
import it.sportello.territory.AuthorityId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Inside a body: contributions, templates, drafts sent back; and what would settle a dissent. */
@RestController
class BodyWorkController {

  private static final String TEMPLATES = Routes.V1 + "/scrivania/modelli";

  private final BodyOpinions opinions;
  private final BodyOffices offices;
  private final BodyDoor door;
  private final Consultations consultations;
  private final DisagreementRegister register;

  BodyWorkController(
      BodyOpinions opinions,
      BodyOffices offices,
      BodyDoor door,
      Consultations consultations,
      DisagreementRegister register) {
    this.opinions = opinions;
    this.offices = offices;
    this.door = door;
    this.consultations = consultations;
    this.register = register;
  }

  /** Something said in words. */
  record SaidBody(@NotNull @Size(max = 10_000) String text) {}

  /** That one knows that a late position has no effect. */
  record LateBody(boolean confirmed) {}

  /** What an office of the body is asked. */
  record QuestionBody(
      @NotNull @Size(max = 200) String office, @NotNull @Size(max = 10_000) String question) {}

  /** What would settle a dissent; {@code settled} says whether it is, or leaves it as it was. */
  record SettlementBody(
      @NotNull @Size(max = 50) String authority,
      @NotNull @Size(max = 10_000) String text,
      Boolean settled) {}

  /** A link that is taken back. */
  record LinkBody(@NotNull @Size(max = 64) String link) {}

  /** A text that a body uses again and again. */
  record TemplateBody(
      @NotNull @Size(max = 200) String title, @NotNull @Size(max = 10_000) String text) {}

  /** A template as it is kept. */
  record TemplateShape(String id, String title, String text) {

    static TemplateShape of(TemplateView template) {
      return new TemplateShape(template.id(), template.title(), template.text());
    }
  }

  @Operation(summary = "Firma e invia il parere proposto.")
  @PostMapping(Routes.CONSULTATION + "/firma")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sign(@PathVariable CaseNumber number) {
    opinions.sign(number);
  }

  @Operation(summary = "Rimanda la bozza a chi l’ha scritta, con una nota.")
  @PostMapping(Routes.CONSULTATION + "/rimando")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendBack(@PathVariable CaseNumber number, @Valid @RequestBody SaidBody note) {
    opinions.sendBack(number, note.text());
  }

  @Operation(summary = "Invia una posizione tardiva: resta agli atti, senza effetto.")
  @PostMapping(Routes.CONSULTATION + "/tardiva")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void late(@PathVariable CaseNumber number, @Valid @RequestBody LateBody body) {
    opinions.sendLate(number, body.confirmed());
  }

  @Operation(summary = "Chiede un contributo a un ufficio del proprio ente.")
  @PostMapping(Routes.CONSULTATION + "/contributi")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void ask(@PathVariable CaseNumber number, @Valid @RequestBody QuestionBody body) {
    offices.ask(number, body.office(), body.question());
  }

  @Operation(summary = "Risponde alla domanda fatta a un ufficio del proprio ente.")
  @PostMapping(Routes.CONSULTATION + "/contributi/{item}/risposta")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(
      @PathVariable CaseNumber number,
      @PathVariable String item,
      @Valid @RequestBody SaidBody body) {
    offices.answer(number, item, body.text());
  }

  @Operation(summary = "Propone che cosa supererebbe il dissenso del proprio ente.")
  @PostMapping(Routes.CONSULTATION + "/dissenso")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void propose(@PathVariable CaseNumber number, @Valid @RequestBody SaidBody body) {
    register.propose(number, consultations.mine(number).authority(), body.text());
  }

  @Operation(summary = "Propone che cosa supererebbe un dissenso, o dice se è superato.")
  @PostMapping(Routes.DESK_CASE + "/enti/dissenso")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void settle(@PathVariable CaseNumber number, @Valid @RequestBody SettlementBody body) {
    AuthorityId authority = ConferenceRequestsController.body(body.authority());
    if (body.settled() == null) {
      register.propose(number, authority, body.text());
    } else {
      register.settle(number, authority, body.settled(), body.text());
    }
  }

  @Operation(summary = "Revoca il collegamento di un ente; chi è entrato con esso esce subito.")
  @PostMapping(Routes.DESK_CASE + "/enti/revoca")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable CaseNumber number, @Valid @RequestBody LinkBody body) {
    door.revoke(number, body.link());
  }

  @Operation(summary = "I modelli di parere del proprio ente.")
  @GetMapping(TEMPLATES)
  Listing<TemplateShape> templates() {
    return Listing.whole(offices.templates().stream().map(TemplateShape::of).toList());
  }

  @Operation(summary = "Aggiunge un modello di parere.")
  @PostMapping(TEMPLATES)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addTemplate(@Valid @RequestBody TemplateBody body) {
    offices.addTemplate(body.title(), body.text());
  }

  @Operation(summary = "Toglie un modello di parere.")
  @PostMapping(TEMPLATES + "/{template}/eliminazione")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeTemplate(@PathVariable String template) {
    offices.removeTemplate(template);
  }
}
