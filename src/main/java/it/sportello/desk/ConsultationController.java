package it.sportello.desk;

import it.sportello.applications.FormInWords;
import it.sportello.conferences.FormerPositionView;
import it.sportello.conferences.ParticipantView;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BodyOffices;
import it.sportello.proceedings.BodyOpinions;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.Consultations;
import it.sportello.proceedings.DisagreementRegister;
import it.sportello.proceedings.NextMove;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.ReviewView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a body is asked, until when, and what its silence means; it reads, proposes, signs. */
@Controller
class ConsultationController {

  private final Consultations consultations;
  private final BodyOpinions opinions;
  private final BodyOffices offices;
  private final DisagreementRegister register;
  private final Proceedings proceedings;
  private final FormInWords answers;
  private final FiledPapers papers;
  private final ConferenceWorks works;
  private final Clock clock;

  ConsultationController(
      Consultations consultations,
      BodyOpinions opinions,
      BodyOffices offices,
      DisagreementRegister register,
      Proceedings proceedings,
      FormInWords answers,
      FiledPapers papers,
      ConferenceWorks works,
      Clock clock) {
    this.consultations = consultations;
    this.opinions = opinions;
    this.offices = offices;
    this.register = register;
    this.proceedings = proceedings;
    this.answers = answers;
    this.papers = papers;
    this.works = works;
    this.clock = clock;
  }

  @GetMapping(Paths.CONSULTATION)
  String read(@PathVariable CaseNumber number, Model model) {
    List<FormerPositionView> said = consultations.saidBefore(number);
    model.addAttribute("said", said);
    if (!said.isEmpty() && !consultations.isAsked(number)) {
      return past(proceedings.view(number), model);
    }
    ParticipantView mine = consultations.mine(number);
    CaseView view = proceedings.view(number);
    BodyOpinions.Desk desk = opinions.desk(number);
    LocalDate today = LegalTime.dayOf(clock.instant());
    model.addAttribute("summary", view.summary());
    model.addAttribute("conference", view.conference().orElseThrow());
    model.addAttribute("move", NextMove.of(view));
    model.addAttribute("disagreements", register.of(number));
    model.addAttribute("mine", mine);
    model.addAttribute("dates", BodyDates.of(view, mine));
    model.addAttribute("desk", desk);
    model.addAttribute("parts", OpinionForm.shown(desk.opinion().parts(), model));
    model.addAttribute("daysLeft", (int) ChronoUnit.DAYS.between(today, mine.due()));
    model.addAttribute("templates", offices.templates());
    model.addAttribute("contributions", offices.contributions(number, mine.authority()));
    model.addAttribute("answers", answers.of(view.application()));
    addPapers(view, model);
    model.addAttribute("asking", works.asking(view, mine, today));
    model.addAttribute("review", ReviewView.of(view));
    return "desk/consultation";
  }

  /** A body that was heard in a past conference only reads. */
  private String past(CaseView view, Model model) {
    model.addAttribute("summary", view.summary());
    addPapers(view, model);
    return "desk/consultation-past";
  }

  private void addPapers(CaseView view, Model model) {
    FiledPapers.Papers shown = papers.of(view);
    model.addAttribute("papers", shown.filed());
    model.addAttribute("acts", shown.acts());
    model.addAttribute("base", Paths.CASES + "/" + view.summary().number());
  }

  /** Keeps what was typed first, then does what was asked: nothing is lost by a refusal. */
  @PostMapping(Paths.CONSULTATION)
  String write(@PathVariable CaseNumber number, OpinionForm form, RedirectAttributes flash) {
    opinions.keep(number, form.opinion(text(form)));
    return switch (form.verb()) {
      case "proponi" -> {
        opinions.propose(number);
        yield done(number, "proposed", flash);
      }
      case "rivedi" -> "redirect:" + page(number) + "/riepilogo";
      default -> done(number, "kept", flash);
    };
  }

  /** Shows what is about to be said, before it is said. */
  @GetMapping(Paths.CONSULTATION + "/riepilogo")
  String review(@PathVariable CaseNumber number, Model model) {
    ParticipantView mine = consultations.mine(number);
    model.addAttribute("position", opinions.review(number));
    model.addAttribute("desk", opinions.desk(number));
    CaseView view = proceedings.view(number);
    model.addAttribute("summary", view.summary());
    model.addAttribute("silence", view.conference().orElseThrow().silenceOf(mine));
    model.addAttribute("mine", mine);
    return "desk/consultation-review";
  }

  @PostMapping(Paths.CONSULTATION + "/posizione")
  String sign(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String azione,
      RedirectAttributes flash) {
    if ("modifica".equals(azione)) {
      return "redirect:" + page(number);
    }
    opinions.sign(number);
    flash.addFlashAttribute("notice", "desk.done.givePosition");
    return "redirect:" + page(number);
  }

  /** What comes too late is recorded as such, and has no effect. */
  @PostMapping(Paths.CONSULTATION + "/tardiva")
  String late(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "false") boolean confirmed,
      RedirectAttributes flash) {
    opinions.sendLate(number, confirmed);
    return done(number, "late", flash);
  }

  @PostMapping(Paths.CONSULTATION + "/rimando")
  String sendBack(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes flash) {
    opinions.sendBack(number, note);
    return done(number, "sentBack", flash);
  }

  /** Without an id a question is asked, with the id of a question it is answered. */
  @PostMapping(Paths.CONSULTATION + "/contributi")
  String contribute(
      @PathVariable CaseNumber number, ContributionForm form, RedirectAttributes flash) {
    if (form.question() != null) {
      offices.ask(number, form.office(), form.question());
      return done(number, "asked", flash);
    }
    offices.answer(number, form.asked(), form.answer());
    return done(number, "answered", flash);
  }

  /** Proposes what would settle the disagreement of the body. */
  @PostMapping(Paths.CONSULTATION + "/dissenso")
  String settle(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes flash) {
    register.propose(number, consultations.mine(number).authority(), text);
    return done(number, "noted", flash);
  }

  /** The text of the template that was chosen, where one was. */
  private String text(OpinionForm form) {
    return form.verb().equals("modello")
        ? offices.template(form.chosenTemplate()).map(template -> template.text()).orElse("")
        : "";
  }

  private static String done(CaseNumber number, String what, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", "bodies.done." + what);
    return "redirect:" + page(number);
  }

  private static String page(CaseNumber number) {
    return "/scrivania/consultazioni/" + number;
  }

  /** What is asked of an office of the body, or what it answers. */
  record ContributionForm(String office, String question, String asked, String answer) {}
}
