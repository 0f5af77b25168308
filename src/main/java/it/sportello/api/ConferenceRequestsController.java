package it.sportello.api;

import io.swagger.v3.oas.annotations.Operation;
import it.sportello.conferences.AskView;
import it.sportello.conferences.AskedThing;
import it.sportello.conferences.ConferenceKind;
import it.sportello.conferences.MeetingView;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.ConferenceMeetings;
import it.sportello.proceedings.ConferenceRequests;
import it.sportello.proceedings.Oppositions;
import it.sportello.proceedings.RequestedItem;
import it.sportello.proceedings.SingleAssents;
import it.sportello.proceedings.StepRefused;
import it.sportello.territory.AuthorityId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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

/** What is asked of a conference, by bodies and of the applicant, and the remedy at its end. */
@RestController
class ConferenceRequestsController {

  private final HeldCases cases;
  private final ConferenceRequests requests;
  private final ConferenceMeetings meetings;
  private final SingleAssents singles;
  private final Oppositions oppositions;

  ConferenceRequestsController(
      HeldCases cases,
      ConferenceRequests requests,
      ConferenceMeetings meetings,
      SingleAssents singles,
      Oppositions oppositions) {
    this.cases = cases;
    this.requests = requests;
    this.meetings = meetings;
    this.singles = singles;
    this.oppositions = oppositions;
  }

  /** Why something is wanted. */
  record Wanted(@NotNull @Size(max = 10_000) String reasons) {}

  /** One document, and why it is needed. */
  record Item(@NotNull @Size(max = 500) String what, @NotNull @Size(max = 500) String reason) {

    RequestedItem item() {
      return new RequestedItem(what.strip(), reason.strip());
    }
  }

  /** What a body needs. */
  record Items(@NotNull @Size(max = 100) List<@NotNull @Valid Item> asked) {

    List<RequestedItem> items() {
      return asked.stream().map(Item::item).toList();
    }
  }

  /** What all bodies need, and the days for the answer. */
  record Merged(
      @NotNull @Size(max = 100) List<@NotNull @Valid Item> asked, @NotNull Integer days) {}

  /** One body to be heard alone. */
  record Single(
      @NotNull @Size(min = 1, max = 50) String authority,
      @NotNull ConferenceKind way,
      @NotNull @Size(max = 10_000) String reason) {}

  /** Who opposes, and why. */
  record Opposed(
      @NotNull @Size(max = 200) String organ, @NotNull @Size(max = 10_000) String reasons) {}

  /** What was asked, and whether it counts. */
  record AskLine(
      String kind,
      String asker,
      Instant askedAt,
      String reasons,
      List<AskedThing> things,
      Optional<String> irrelevant,
      Optional<Instant> answeredAt) {

    static AskLine of(AskView ask) {
      return new AskLine(
          ask.kind().name(),
          ask.asker(),
          ask.askedAt(),
          ask.reasons(),
          ask.things(),
          ask.irrelevant(),
          ask.answeredAt());
    }
  }

  /** A meeting that is called, or was held. */
  record MeetingLine(
      Instant startsAt, String link, String agenda, Optional<Instant> closedAt, boolean last) {

    static MeetingLine of(MeetingView meeting) {
      return new MeetingLine(
          meeting.startsAt(), meeting.link(), meeting.agenda(), meeting.closedAt(), meeting.last());
    }
  }

  @Operation(summary = "Che cosa è stato chiesto alla conferenza.")
  @GetMapping(Routes.DESK_CASE + "/richieste")
  Listing<AskLine> asked(@PathVariable CaseNumber number) {
    return Listing.whole(requests.of(number).stream().map(AskLine::of).toList());
  }

  @Operation(summary = "Le riunioni della conferenza.")
  @GetMapping(Routes.DESK_CASE + "/riunioni")
  Listing<MeetingLine> meetings(@PathVariable CaseNumber number) {
    return Listing.whole(meetings.of(number).stream().map(MeetingLine::of).toList());
  }

  @Operation(summary = "Tiene la conferenza in riunione.")
  @PostMapping(Routes.DESK_CASE + "/modalita")
  ResponseEntity<CaseStanding> choose(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Wanted wanted) {
    return cases.step(
        number, ifMatch, view -> requests.chooseSimultaneous(number, wanted.reasons()));
  }

  @Operation(summary = "Sente un solo ente, senza conferenza.")
  @PostMapping(Routes.DESK_CASE + "/ente-unico")
  ResponseEntity<CaseStanding> askOne(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Single single) {
    return cases.step(
        number,
        ifMatch,
        view -> singles.ask(number, body(single.authority()), single.way(), single.reason()));
  }

  @Operation(summary = "Chiede al richiedente, una volta sola, ciò che serve agli enti.")
  @PostMapping(Routes.DESK_CASE + "/integrazione-enti")
  ResponseEntity<CaseStanding> merge(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Merged merged) {
    return cases.step(
        number,
        ifMatch,
        view ->
            requests.mergeIntegration(
                number, merged.asked().stream().map(Item::item).toList(), merged.days()));
  }

  @Operation(summary = "Chiede documenti per il proprio ente.")
  @PostMapping(Routes.CONSULTATION + "/chiedi-integrazione")
  ResponseEntity<CaseStanding> askIntegration(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Items items) {
    return cases.step(number, ifMatch, view -> requests.askIntegration(number, items.items()));
  }

  @Operation(summary = "Chiede che la conferenza si tenga in riunione.")
  @PostMapping(Routes.CONSULTATION + "/chiedi-riunione")
  ResponseEntity<CaseStanding> askMeeting(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Wanted wanted) {
    return cases.step(number, ifMatch, view -> requests.askMeeting(number, wanted.reasons()));
  }

  @Operation(summary = "Si oppone alla determinazione.")
  @PostMapping(Routes.CONSULTATION + "/opposizione")
  ResponseEntity<CaseStanding> oppose(
      @PathVariable CaseNumber number,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
      @Valid @RequestBody Opposed opposed) {
    return cases.step(
        number, ifMatch, view -> oppositions.oppose(number, opposed.organ(), opposed.reasons()));
  }

  static AuthorityId body(String id) {
    try {
      return new AuthorityId(id);
    } catch (IllegalArgumentException nobody) {
      throw new StepRefused("authority", "Non è il codice di un ente.");
    }
  }
}
