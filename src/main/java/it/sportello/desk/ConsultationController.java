package it.sportello.desk;

import it.sportello.applications.FormInWords;
import it.sportello.conferences.ParticipantView;
import it.sportello.conferences.PositionKind;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Consultations;
import it.sportello.proceedings.Proceedings;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a body is asked, until when, and what its silence means; and the position it gives. */
@Controller
class ConsultationController {

  private static final String TASK = "givePosition";

  private final Consultations consultations;
  private final Proceedings proceedings;
  private final FormInWords answers;
  private final FiledPapers papers;
  private final ConferenceWorks works;
  private final Clock clock;

  ConsultationController(
      Consultations consultations,
      Proceedings proceedings,
      FormInWords answers,
      FiledPapers papers,
      ConferenceWorks works,
      Clock clock) {
    this.consultations = consultations;
    this.proceedings = proceedings;
    this.answers = answers;
    this.papers = papers;
    this.works = works;
    this.clock = clock;
  }

  @GetMapping(Paths.CONSULTATION)
  String read(@PathVariable CaseNumber number, Model model) {
    ParticipantView mine = consultations.mine(number);
    CaseView view = proceedings.view(number);
    LocalDate today = LegalTime.dayOf(clock.instant());
    model.addAttribute("summary", view.summary());
    model.addAttribute("conference", view.conference().orElseThrow());
    model.addAttribute("mine", mine);
    model.addAttribute("daysLeft", (int) ChronoUnit.DAYS.between(today, mine.due()));
    model.addAttribute("answers", answers.of(view.application()));
    model.addAttribute("papers", papers.of(view.application(), view.requests()));
    model.addAttribute("acts", papers.acts(view.acts()));
    model.addAttribute("asking", works.asking(view, mine));
    model.addAttribute("base", Paths.CASES + "/" + number);
    return "desk/consultation";
  }

  /** Shows what is about to be said, before it is said. */
  @PostMapping(Paths.CONSULTATION + "/riepilogo")
  String review(@PathVariable CaseNumber number, PositionForm form, Model model) {
    Entered.choice(form.kind(), "kind");
    model.addAttribute("summary", proceedings.summary(number));
    model.addAttribute("mine", consultations.mine(number));
    model.addAttribute("form", form);
    model.addAttribute("conditions", Entered.lines(form.conditions()));
    return "desk/consultation-review";
  }

  @PostMapping(Paths.CONSULTATION + "/posizione")
  String give(
      @PathVariable CaseNumber number,
      PositionForm form,
      HttpServletRequest request,
      RedirectAttributes flash) {
    String page = "redirect:/scrivania/consultazioni/" + number;
    if ("modifica".equals(form.azione())) {
      flash.addFlashAttribute(Typed.NAME, Typed.of(TASK, request.getParameterMap()));
      return page;
    }
    PositionKind kind = Entered.choice(form.kind(), "kind");
    consultations.give(number, kind, form.reasons(), Entered.lines(form.conditions()));
    flash.addFlashAttribute("notice", "desk.done.givePosition");
    return page;
  }

  /** The position of the body; conditions are one on each line. */
  record PositionForm(PositionKind kind, String reasons, String conditions, String azione) {}
}
