package it.sportello.portal;

import it.sportello.applications.Amendments;
import it.sportello.catalogue.Catalogue;
import it.sportello.catalogue.Procedure;
import it.sportello.documents.DocumentId;
import it.sportello.forms.Form;
import it.sportello.forms.Forms;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Questions;
import it.sportello.proceedings.ActKind;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.FiledCopies;
import it.sportello.proceedings.MayStart;
import it.sportello.proceedings.NextMove;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.Replies;
import it.sportello.proceedings.ReviewView;
import it.sportello.proceedings.TermAccounts;
import it.sportello.proceedings.TitleWorks;
import it.sportello.territory.Territory;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A filed case, as those whom it concerns follow it. */
@Controller
@RequestMapping("/pratiche/{number}")
class FiledCaseController {

  private final Proceedings proceedings;
  private final Replies replies;
  private final MyCases cases;
  private final Catalogue catalogue;
  private final Forms forms;
  private final Questions questions;
  private final Papers papers;
  private final Territory territory;
  private final TermAccounts accounts;
  private final TitleWorks works;

  private final FiledCopies copies;
  private final Amendments amendments;

  FiledCaseController(
      Proceedings proceedings,
      Replies replies,
      MyCases cases,
      Catalogue catalogue,
      Forms forms,
      Questions questions,
      Papers papers,
      Territory territory,
      TermAccounts accounts,
      TitleWorks works,
      FiledCopies copies,
      Amendments amendments) {
    this.amendments = amendments;
    this.copies = copies;
    this.proceedings = proceedings;
    this.replies = replies;
    this.cases = cases;
    this.catalogue = catalogue;
    this.forms = forms;
    this.questions = questions;
    this.papers = papers;
    this.territory = territory;
    this.accounts = accounts;
    this.works = works;
  }

  @GetMapping
  String show(@PathVariable CaseNumber number, Model model) {
    CaseView view = fill(number, model);
    Form form =
        forms.form(
            catalogue.procedure(view.summary().procedure()).form(),
            view.application().formVersion());
    model.addAttribute("mine", cases.of(view.summary()));
    model.addAttribute("office", territory.office(view.summary().office()));
    model.addAttribute("sections", AnsweredSection.of(form, view.application(), questions));
    model.addAttribute("papers", papers.of(view.application(), form));
    model.addAttribute("versions", amendments.versions(number));
    model.addAttribute("instances", copies.instances(number));
    model.addAttribute("move", NextMove.of(view));
    model.addAttribute(
        "start", MayStart.of(view, catalogue.procedure(view.summary().procedure())).orElse(null));
    model.addAttribute("review", ReviewView.of(view));
    model.addAttribute("works", works.running(number).orElse(null));
    model.addAttribute("inertia", accounts.inertia(number).orElse(null));
    model.addAttribute("mayStart", accounts.toCome(number));
    return "portal/case";
  }

  /** What one sees right after filing. */
  @GetMapping("/inviata")
  String filed(@PathVariable CaseNumber number, Model model) {
    CaseView view = fill(number, model);
    model.addAttribute(
        "receipt", view.act(ActKind.RECEIPT).map(act -> papers.view(act.document())).orElse(null));
    return "portal/filed";
  }

  @GetMapping("/documenti/{document}")
  ResponseEntity<Resource> download(
      @PathVariable CaseNumber number, @PathVariable DocumentId document) {
    return papers.download(proceedings.take(number, document));
  }

  /** The application as it was filed, as a paper of the case. */
  @GetMapping("/copia")
  String copy(@PathVariable CaseNumber number) {
    return "redirect:/pratiche/" + number + "/documenti/" + copies.of(number);
  }

  @GetMapping("/ritiro")
  String askToWithdraw(@PathVariable CaseNumber number, Model model) {
    fill(number, model);
    return "portal/withdraw";
  }

  @PostMapping("/ritiro")
  String withdraw(@PathVariable CaseNumber number, RedirectAttributes flash) {
    replies.withdraw(number);
    flash.addFlashAttribute("notice", "portal.withdraw.done");
    return "redirect:/pratiche/" + number;
  }

  private CaseView fill(CaseNumber number, Model model) {
    CaseView view = proceedings.view(number);
    Procedure procedure = catalogue.procedure(view.summary().procedure());
    model.addAttribute("view", view);
    model.addAttribute("procedure", procedure);
    return view;
  }
}
