package it.sportello.api;

import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.rules.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A conference as it stands. */
record ConferenceShape(
    Instant convenedAt,
    String regime,
    Optional<LocalDate> integrationsBy,
    Optional<LocalDate> meetingBy,
    List<BodyShape> bodies,
    Optional<String> appraisal,
    Optional<String> outcome,
    List<String> conditions,
    Optional<Instant> concludedAt,
    String aim,
    String kind,
    int round,
    Optional<String> efficacy) {

  static ConferenceShape of(ConferenceView conference) {
    return new ConferenceShape(
        conference.convenedAt(),
        conference.regime(),
        Optional.ofNullable(conference.integrationsBy()),
        Optional.ofNullable(conference.meetingBy()),
        conference.participants().stream().map(BodyShape::of).toList(),
        conference.appraisal().map(Enum::name),
        conference.outcome().map(ConferenceShape::name),
        conference.outcome().map(ConferenceShape::conditions).orElse(List.of()),
        conference.concludedAt(),
        conference.stage().aim().name(),
        conference.stage().kind().name(),
        conference.stage().round(),
        conference.stage().efficacy().map(Enum::name));
  }

  private static String name(Outcome outcome) {
    if (outcome instanceof Outcome.Favourable) {
      return "FAVOURABLE";
    }
    return outcome instanceof Outcome.Unfavourable ? "UNFAVOURABLE" : "MEETING_NEEDED";
  }

  private static List<String> conditions(Outcome outcome) {
    return outcome instanceof Outcome.Favourable favourable ? favourable.conditions() : List.of();
  }

  /** A body that was convened: until when it may speak, and what it said. */
  record BodyShape(
      String authority,
      String name,
      String interest,
      String reason,
      LocalDate due,
      Optional<String> kind,
      Optional<String> reasons,
      List<String> conditions,
      Optional<Instant> givenAt) {

    static BodyShape of(ParticipantView body) {
      return new BodyShape(
          body.authority().value(),
          body.name(),
          body.interest().name(),
          body.reason(),
          body.due(),
          Optional.ofNullable(body.kind()).map(Enum::name),
          Optional.ofNullable(body.reasons()),
          body.conditions() == null ? List.of() : body.conditions(),
          Optional.ofNullable(body.givenAt()));
    }
  }
}
