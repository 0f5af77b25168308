package it.sportello.api;

import it.sportello.api.CaseStanding.CaseLine;
import it.sportello.api.DraftShape.AttachmentLine;
import it.sportello.proceedings.ActView;
import it.sportello.proceedings.CaseEvent;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.RequestView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case as those whom it concerns see it, with the account of each of its terms. */
record CaseShape(
    CaseLine summary,
    String protocol,
    boolean silenceIsAssent,
    Map<String, Map<String, Object>> sections,
    List<AttachmentLine> attachments,
    List<ClockShape> clocks,
    List<EventLine> timeline,
    List<ActLine> acts,
    List<RequestShape> requests,
    Optional<ConferenceShape> conference,
    List<String> openSteps) {

  static CaseShape of(CaseView view) {
    return new CaseShape(
        CaseLine.of(view.summary()),
        view.protocol(),
        view.silenceIsAssent(),
        view.application().typed(),
        view.application().attachments().stream().map(AttachmentLine::of).toList(),
        view.clocks().stream().map(ClockShape::of).toList(),
        view.timeline().stream().map(EventLine::of).toList(),
        view.acts().stream().map(ActLine::of).toList(),
        view.requests().stream().map(RequestShape::of).toList(),
        view.conference().map(ConferenceShape::of),
        view.openTasks().stream().sorted().toList());
  }

  /** Something that happened; {@code at} is when it counts in law. */
  record EventLine(
      String kind,
      String label,
      Instant at,
      String text,
      Optional<String> protocol,
      Optional<String> document) {

    static EventLine of(CaseEvent event) {
      return new EventLine(
          event.kind().name(),
          event.kind().label().it(),
          event.at(),
          event.text(),
          event.protocol(),
          event.document().map(Object::toString));
    }
  }

  /** An act of the desk. */
  record ActLine(
      String kind,
      String label,
      String document,
      String protocol,
      Instant issuedAt,
      Optional<String> signer) {

    static ActLine of(ActView act) {
      return new ActLine(
          act.kind().name(),
          act.kind().label(),
          act.document().value(),
          act.protocol(),
          act.issuedAt(),
          Optional.ofNullable(act.signer()).filter(name -> !name.isBlank()));
    }
  }

  /** What the desk asked of the applicant, item by item. */
  record RequestShape(
      String id,
      String kind,
      Instant sentAt,
      LocalDate due,
      List<RequestItem> items,
      Optional<Instant> answeredAt) {

    static RequestShape of(RequestView request) {
      return new RequestShape(
          request.id(),
          request.kind().name(),
          request.sentAt(),
          request.due(),
          request.items().stream().map(RequestItem::of).toList(),
          request.answeredAt());
    }
  }

  /** One thing asked, and the answer so far. */
  record RequestItem(
      String id, String what, String reason, String answer, Optional<String> document) {

    static RequestItem of(RequestView.Item item) {
      return new RequestItem(
          item.id(),
          item.what(),
          item.reason(),
          item.answer(),
          item.document().map(Object::toString));
    }
  }
}
