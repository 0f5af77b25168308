package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.NotReady;
import it.sportello.catalogue.Catalogue;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
import it.sportello.pages.Questions;
import it.sportello.proceedings.Filing;
import it.sportello.proceedings.StepRefused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last look at a draft, and its filing. */
@Controller
@RequestMapping("/pratiche/bozze/{id}/riepilogo")
class ReviewController {

  private final Drafts drafts;
  private final Questions questions;
  private final Papers papers;
  private final Catalogue catalogue;
  private final Filing filing;
  private final Display show;

  ReviewController(
      Drafts drafts,
      Questions questions,
      Papers papers,
      Catalogue catalogue,
      Filing filing,
      Display show) {
    this.drafts = drafts;
    this.questions = questions;
    this.papers = papers;
    this.catalogue = catalogue;
    this.filing = filing;
    this.show = show;
  }

  @GetMapping
  String review(@PathVariable ApplicationId id, Model model) {
    Draft draft = drafts.open(id);
    var application = draft.application();
    model.addAttribute("draft", draft);
    model.addAttribute("current", Draft.REVIEW);
    model.addAttribute("sections", AnsweredSection.of(draft.form(), application, questions));
    model.addAttribute("papers", papers.of(application, draft.form()));
    model.addAttribute(
        "bodies",
        catalogue.authoritiesToHear(application.municipality(), application.everything()));
    return "portal/review";
  }

  @PostMapping
  String file(@PathVariable ApplicationId id) {
    CaseNumber number = filing.file(id);
    return "redirect:/pratiche/" + number + "/inviata";
  }

  /** It may not be filed as it stands: the review says why. */
  @ExceptionHandler(StepRefused.class)
  String refused(StepRefused refusal, HttpServletRequest request, RedirectAttributes flash) {
    flash.addFlashAttribute("refused", show.said(refusal.why()));
    return "redirect:" + request.getRequestURI();
  }

  /** Something blocking is still missing: the review says what. */
  @ExceptionHandler(NotReady.class)
  String notReady(HttpServletRequest request, RedirectAttributes flash) {
    flash.addFlashAttribute("notReady", true);
    return "redirect:" + request.getRequestURI();
  }
}
