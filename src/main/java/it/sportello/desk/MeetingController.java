package it.sportello.desk;

import it.sportello.conferences.Attending;
import it.sportello.conferences.ConferenceView;
import it.sportello.conferences.MeetingCalendar;
import it.sportello.conferences.MeetingCall;
import it.sportello.conferences.MeetingView;
import it.sportello.conferences.PositionKind;
import it.sportello.conferences.rules.Weighing;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.ConferenceMeetings;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.SpokenPosition;
import it.sportello.proceedings.StepRefused;
import it.sportello.territory.AuthorityId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The meeting of a conference: called, held on a page of its own, closed, weighed. */
@Controller
class MeetingController {

  private static final String MEETING = Paths.CASE + "/riunione";

  private final ConferenceMeetings meetings;
  private final Proceedings proceedings;

  MeetingController(ConferenceMeetings meetings, Proceedings proceedings) {
    this.meetings = meetings;
    this.proceedings = proceedings;
  }

  @PostMapping(Paths.CASE + "/convocazione")
  String call(@PathVariable CaseNumber number, CallForm form, RedirectAttributes flash) {
    meetings.call(number, new MeetingCall(form.startsAt(), form.where(), form.onWhat()));
    return Reply.done(number, "callMeeting", flash);
  }

  /** Who is there, what each says, how it closes; once closed there is only the case. */
  @GetMapping(MEETING)
  String hold(@PathVariable CaseNumber number, Model model) {
    CaseView view = proceedings.view(number);
    List<MeetingView> open = meetings.of(number).stream().filter(MeetingView::isOpen).toList();
    if (open.isEmpty() || !view.waitsFor(DeskStep.HOLD_MEETING.task())) {
      return "redirect:" + Paths.CASES + "/" + number;
    }
    ConferenceView conference = view.conference().orElseThrow();
    model.addAttribute("summary", view.summary());
    model.addAttribute("conference", conference);
    model.addAttribute("meeting", open.get(0));
    model.addAttribute("silent", meetings.silentSoFar(number));
    model.addAttribute("weighing", Weighing.of(conference.voices()));
    model.addAttribute("base", Paths.CASES + "/" + number);
    return "desk/meeting";
  }

  /** One line for each body; presence, name and powers come in fields named after it. */
  @PostMapping(MEETING + "/appello")
  String callRoll(
      @PathVariable CaseNumber number,
      @RequestParam Map<String, String> fields,
      RedirectAttributes flash) {
    ConferenceView conference = proceedings.view(number).conference().orElseThrow();
    meetings.callRoll(
        number,
        conference.participants().stream()
            .map(body -> attending(body.authority(), fields))
            .toList());
    return held(number, "callRoll", flash);
  }

  @PostMapping(MEETING + "/posizione")
  String state(@PathVariable CaseNumber number, SpokenForm form, RedirectAttributes flash) {
    AuthorityId speaker = Entered.body(form.authority());
    var said =
        new SpokenPosition(
            Entered.choice(form.kind(), "kind"),
            form.reasons(),
            Entered.lines(form.conditions()),
            !Boolean.TRUE.equals(form.offTopic()));
    meetings.state(number, speaker, said);
    return held(number, "stateInMeeting", flash);
  }

  @PostMapping(MEETING + "/chiusura")
  String close(@PathVariable CaseNumber number, CloseForm form, RedirectAttributes flash) {
    meetings.close(number, Entered.choice(form.over(), "over"), form.minutes());
    return Reply.done(number, "holdMeeting", flash);
  }

  @PostMapping(Paths.CASE + "/prevalenza")
  String weigh(
      @PathVariable CaseNumber number,
      @RequestParam(required = false) Boolean favourable,
      @RequestParam(defaultValue = "") String reasons,
      RedirectAttributes flash) {
    meetings.weigh(number, Entered.choice(favourable, "favourable"), reasons);
    return Reply.done(number, "weighPositions", flash);
  }

  /** The meeting that is called, for the calendar of whoever may see the case. */
  @GetMapping(Paths.CASE + "/riunione.ics")
  ResponseEntity<String> calendar(@PathVariable CaseNumber number) {
    return meetings.of(number).stream()
        .reduce((first, last) -> last)
        .map(
            meeting ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                            .filename("riunione-" + number + ".ics")
                            .build()
                            .toString())
                    .body(MeetingCalendar.of(number, meeting)))
        .orElse(ResponseEntity.notFound().build());
  }

  private static String held(CaseNumber number, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", "desk.done." + notice);
    return "redirect:" + Paths.CASES + "/" + number + "/riunione";
  }

  private static Attending attending(AuthorityId body, Map<String, String> fields) {
    String id = body.value();
    return new Attending(
        body,
        "true".equals(fields.get("present-" + id)),
        fields.getOrDefault("representative-" + id, "").strip(),
        fields.getOrDefault("powers-" + id, "").strip());
  }

  /** When and where: day and hour as a browser sends them. */
  record CallForm(String day, String hour, String link, String agenda) {

    Instant startsAt() {
      LocalDate on =
          parsed(day, LocalDate::parse, "day", "Scrivi il giorno, per esempio 15/01/2027.");
      LocalTime at = parsed(hour, LocalTime::parse, "hour", "Scrivi l’ora, per esempio 10:30.");
      return on.atTime(at).atZone(LegalTime.ROME).toInstant();
    }

    String where() {
      return link == null ? "" : link.strip();
    }

    String onWhat() {
      return agenda == null ? "" : agenda.strip();
    }

    private static <T> T parsed(
        String typed, Function<String, T> reader, String field, String message) {
      try {
        return reader.apply(typed == null ? "" : typed.strip());
      } catch (DateTimeException wrong) {
        throw new StepRefused(field, message);
      }
    }
  }

  /** What a body says in the meeting; conditions are one on each line. */
  record SpokenForm(
      String authority, PositionKind kind, String reasons, String conditions, Boolean offTopic) {}

  /** Whether the works are over, and the minutes. */
  record CloseForm(Boolean over, String minutes) {}
}
