package it.sportello.interop;

import it.sportello.proceedings.EventKind;
import java.util.EnumSet;
import java.util.Set;

/** Whom an event of a case concerns. */
enum Audience {
  /** Who filed and in whose name. */
  PARTIES(
      EventKind.BODY_ADDED,
      EventKind.FILED,
      EventKind.OFFICER_NAMED,
      EventKind.FILING_CORRECTED,
      EventKind.DOCUMENTS_REQUESTED,
      EventKind.CONFERENCE_CONVENED,
      EventKind.CONFERENCE_CONCLUDED,
      EventKind.FACT_FINDING_CONVENED,
      EventKind.FACT_FINDING_ENDED,
      EventKind.PRELIMINARY_ACCEPTED,
      EventKind.PRELIMINARY_DECLINED,
      EventKind.DETERMINATIONS_FORWARDED,
      EventKind.REVIEW_BEGUN,
      EventKind.TITLE_ANNULLED,
      EventKind.TITLE_REVOKED,
      EventKind.TITLE_CONFIRMED,
      EventKind.SIMULTANEOUS_CHOSEN,
      EventKind.SINGLE_BODY_ASKED,
      EventKind.MEETING_CALLED,
      EventKind.BODIES_ASKED_AGAIN,
      EventKind.DETERMINATION_EFFECTIVE,
      EventKind.OPPOSITION_FILED,
      EventKind.OPPOSITION_DECIDED,
      EventKind.OBSTACLES_NOTIFIED,
      EventKind.TITLE_ISSUED,
      EventKind.REFUSED,
      EventKind.SILENT_ASSENT_FORMED,
      EventKind.SILENT_REFUSAL_FORMED,
      EventKind.INERTIA_REPORTED,
      EventKind.ARCHIVED,
      EventKind.CONFORMITY_ORDERED,
      EventKind.PROHIBITED,
      EventKind.FORBIDDEN_BY_LAW,
      EventKind.CONSOLIDATED,
      EventKind.TERM_CORRECTED,
      EventKind.LATE_ACT_RECORDED,
      EventKind.ACCESS_ANSWERED,
      EventKind.EXTENSION_REFUSED,
      EventKind.EXTENSION_GRANTED,
      EventKind.TITLE_LAPSED,
      EventKind.ASSENTS_RELEASED,
      EventKind.ASSENTS_REFUSED,
      EventKind.SENT_TO_SUPERINTENDENCE,
      EventKind.OPINION_RECEIVED,
      EventKind.OPINION_MISSING,
      EventKind.LANDSCAPE_GRANTED,
      EventKind.LANDSCAPE_REFUSED,
      EventKind.FORWARDED_TO_AUTHORITY,
      EventKind.ENVIRONMENTAL_RELEASED,
      EventKind.ENVIRONMENTAL_REFUSED,
      EventKind.DEPOSIT_PUBLISHED,
      EventKind.OBSERVATIONS_ANSWERED,
      EventKind.PLAN_ADOPTED,
      EventKind.PLAN_APPROVED,
      EventKind.PLAN_REFUSED,
      EventKind.VARIANT_REJECTED,
      EventKind.MINUTES_SENT,
      EventKind.COUNCIL_VOTED,
      EventKind.VARIANT_STOPPED),
  /** The office that examines. */
  OFFICE(
      EventKind.FILED,
      EventKind.DOCUMENTS_RECEIVED,
      EventKind.POSITION_GIVEN,
      EventKind.INTEGRATION_ASKED,
      EventKind.SIMULTANEOUS_ASKED,
      EventKind.CONFERENCE_WORKS_ENDED,
      EventKind.DETERMINATION_EFFECTIVE,
      EventKind.OPPOSITION_FILED,
      EventKind.SILENCE_RECORDED,
      EventKind.REVIEW_ASKED,
      EventKind.LATE_POSITION_RECORDED,
      EventKind.OBSERVATIONS_RECEIVED,
      EventKind.MEASURES_COMMUNICATED,
      EventKind.WITHDRAWN,
      EventKind.SILENT_ASSENT_FORMED,
      EventKind.SILENT_REFUSAL_FORMED,
      EventKind.INERTIA_REPORTED,
      EventKind.SUBSTITUTION_ASKED,
      EventKind.INDEMNITY_ASKED,
      EventKind.WORKS_STARTED,
      EventKind.WORKS_ENDED,
      EventKind.EXTENSION_ASKED,
      EventKind.TITLE_LAPSED,
      EventKind.OPINION_MISSING,
      EventKind.PUBLIC_OBSERVATION,
      EventKind.DEPOSIT_ENDED),
  /** The bodies convened. */
  BODIES(
      EventKind.SINGLE_BODY_ASKED,
      EventKind.CONFERENCE_CONVENED,
      EventKind.FACT_FINDING_CONVENED,
      EventKind.FACT_FINDING_ENDED,
      EventKind.DETERMINATIONS_FORWARDED,
      EventKind.REVIEW_BEGUN,
      EventKind.REVIEW_DECLINED,
      EventKind.TITLE_ANNULLED,
      EventKind.TITLE_REVOKED,
      EventKind.TITLE_CONFIRMED,
      EventKind.BODY_ADDED,
      EventKind.SIMULTANEOUS_CHOSEN,
      EventKind.MEETING_CALLED,
      EventKind.MEETING_HELD,
      EventKind.CONFERENCE_WORKS_ENDED,
      EventKind.BODIES_ASKED_AGAIN,
      EventKind.CONFERENCE_CONCLUDED,
      EventKind.DETERMINATION_EFFECTIVE,
      EventKind.OPPOSITION_FILED,
      EventKind.OPPOSITION_MEETING,
      EventKind.OPPOSITION_DECIDED);

  private final Set<EventKind> events;

  Audience(EventKind first, EventKind... others) {
    this.events = EnumSet.of(first, others);
  }

  boolean isConcernedBy(EventKind kind) {
    return events.contains(kind);
  }
}
