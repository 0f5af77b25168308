package it.sportello.portal;

import it.sportello.documents.DocumentId;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
import it.sportello.proceedings.PublicSessions;
import it.sportello.proceedings.Publications;
import it.sportello.proceedings.PublishedPlan;
import it.sportello.proceedings.StepRefused;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plans that lie open: everybody sees them and may observe, without an account. */
@Controller
@RequestMapping("/pubblicazioni")
class PublicationsController {

  private final Publications publications;
  private final PublicSessions sessions;
  private final Papers papers;
  private final Display show;

  PublicationsController(
      Publications publications, PublicSessions sessions, Papers papers, Display show) {
    this.publications = publications;
    this.sessions = sessions;
    this.papers = papers;
    this.show = show;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("sessions", sessions.called());
    model.addAttribute("plans", publications.open());
    return "portal/plans";
  }

  @GetMapping("/{plan}")
  String show(@PathVariable CaseNumber plan, Model model) {
    PublishedPlan published = publications.view(plan);
    model.addAttribute("plan", published);
    model.addAttribute("papers", publications.papers(plan));
    model.addAttribute("term", publications.term(plan).orElse(null));
    return "portal/plan";
  }

  @GetMapping("/{plan}/documenti/{paper}")
  ResponseEntity<Resource> download(@PathVariable CaseNumber plan, @PathVariable DocumentId paper) {
    return papers.download(publications.take(plan, paper));
  }

  /** A refusal shows the page again with everything that was typed. */
  @PostMapping("/{plan}")
  String observe(
      @PathVariable CaseNumber plan,
      Observed observed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes flash) {
    try {
      int number = publications.observe(plan, observed.name(), observed.contact(), observed.text());
      flash.addFlashAttribute("received", number);
      return "redirect:/pubblicazioni/" + plan;
    } catch (StepRefused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("wrong", refused.field());
      model.addAttribute("why", show.said(refused.why()));
      model.addAttribute("observed", observed);
      return show(plan, model);
    }
  }

  /** What somebody typed; what was left out is null. */
  record Observed(String name, String contact, String text) {}
}
