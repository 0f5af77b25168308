package it.sportello.portal;

import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
import it.sportello.proceedings.ConferenceRequests;
import it.sportello.proceedings.StepRefused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The wish of the applicant that the bodies meet, with its reasons. */
@Controller
class MeetingWishController {

  private static final String NOUN = "/chiedi-riunione";

  private final ConferenceRequests requests;
  private final Display show;

  MeetingWishController(ConferenceRequests requests, Display show) {
    this.requests = requests;
    this.show = show;
  }

  @PostMapping("/pratiche/{number}" + NOUN)
  String ask(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String reasons,
      RedirectAttributes flash) {
    boolean counts = requests.askMeeting(number, reasons);
    flash.addFlashAttribute(
        "notice", counts ? "portal.meeting.asked" : "portal.meeting.irrelevant");
    return "redirect:/pratiche/" + number;
  }

  @ExceptionHandler
  String refused(StepRefused refusal, HttpServletRequest request, RedirectAttributes flash) {
    flash.addFlashAttribute("meetingRefusal", show.said(refusal.why()));
    String path = request.getRequestURI();
    return "redirect:" + path.substring(0, path.length() - NOUN.length());
  }
}
