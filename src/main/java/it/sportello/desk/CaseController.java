package it.sportello.desk;

import it.sportello.catalogue.Catalogue;
import it.sportello.identity.CurrentActor;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.Classification;
import it.sportello.proceedings.FactFindings;
import it.sportello.proceedings.FiledCopies;
import it.sportello.proceedings.LateActs;
import it.sportello.proceedings.ReviewView;
import it.sportello.proceedings.TermAccounts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a case, where the next step is taken. */
@Controller
class CaseController {

  private final Dossiers dossiers;
  private final StepForms forms;
  private final TermAccounts accounts;
  private final LateActs lateActs;
  private final Classification classification;
  private final Catalogue catalogue;
  private final CurrentActor currentActor;
  private final ConferenceWorks works;
  private final FiledCopies copies;

  CaseController(
      Dossiers dossiers,
      StepForms forms,
      TermAccounts accounts,
      LateActs lateActs,
      Classification classification,
      Catalogue catalogue,
      CurrentActor currentActor,
      ConferenceWorks works,
      FiledCopies copies) {
    this.copies = copies;
    this.classification = classification;
    this.catalogue = catalogue;
    this.dossiers = dossiers;
    this.forms = forms;
    this.accounts = accounts;
    this.lateActs = lateActs;
    this.currentActor = currentActor;
    this.works = works;
  }

  /** In one transaction, so that what several parts of the page ask is read once. */
  @Transactional
  @GetMapping(Paths.CASE)
  public String show(@PathVariable CaseNumber number, Model model) {
    if (!currentActor.get().isStaff()) {
      return consultation(number);
    }
    Dossier dossier = dossiers.of(number);
    model.addAttribute("dossier", dossier);
    model.addAttribute("base", Paths.CASES + "/" + number);
    model.addAttribute("instances", copies.instances(number));
    model.addAttribute("inertia", accounts.inertia(number).orElse(null));
    model.addAttribute("mayStart", accounts.toCome(number));
    model.addAttribute("lateActPossible", lateActs.isPossible(number));
    model.addAttribute("classification", classification.of(number));
    model.addAttribute("procedures", catalogue.procedures());
    model.addAttribute("work", works.of(dossier));
    model.addAttribute("review", ReviewView.of(dossier.view()));
    model.addAttribute("mayExamine", FactFindings.mayConvene(dossier.view()));
    forms.fill(dossier, model);
    return "desk/case";
  }

  /** A body has a page of its own, with what concerns it. */
  static String consultation(CaseNumber number) {
    return "redirect:/scrivania/consultazioni/" + number;
  }
}
