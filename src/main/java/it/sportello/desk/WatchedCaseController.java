package it.sportello.desk;

import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
import it.sportello.proceedings.FiledCopies;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.ReviewView;
import it.sportello.supervision.Supervision;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case as a supervisor sees it: masked, until a reason to look into it is written down. */
@Controller
class WatchedCaseController {

  private final Supervision supervision;
  private final Dossiers dossiers;
  private final Proceedings proceedings;
  private final ConferenceWorks works;
  private final FiledCopies copies;
  private final Display show;

  WatchedCaseController(
      Supervision supervision,
      Dossiers dossiers,
      Proceedings proceedings,
      ConferenceWorks works,
      FiledCopies copies,
      Display show) {
    this.show = show;
    this.copies = copies;
    this.supervision = supervision;
    this.dossiers = dossiers;
    this.proceedings = proceedings;
    this.works = works;
  }

  /** In one transaction, as the page of the office. */
  @Transactional
  @GetMapping(Paths.WATCHED_CASE)
  public String show(@PathVariable CaseNumber number, Model model) {
    Optional<String> reason = supervision.openedFor(number);
    if (reason.isEmpty()) {
      model.addAttribute("watched", supervision.watched(number));
      return "desk/reason";
    }
    model.addAttribute("reason", reason.get());
    Dossier dossier = dossiers.of(number);
    model.addAttribute("dossier", dossier);
    model.addAttribute("instances", copies.instances(number));
    model.addAttribute("work", works.of(dossier));
    model.addAttribute("review", ReviewView.of(dossier.view()));
    model.addAttribute("mayExamine", false);
    model.addAttribute("pictures", ProcessTable.of(proceedings.pictures(number, show::law)));
    model.addAttribute("base", base(number));
    return "desk/case";
  }

  /** A refused reason comes back with what was typed. */
  @PostMapping(Paths.WATCHED_CASE)
  String open(
      @PathVariable CaseNumber number,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes flash) {
    if (supervision.isReason(reason)) {
      supervision.open(number, reason);
    } else {
      flash.addFlashAttribute("wanting", reason);
    }
    return "redirect:" + base(number);
  }

  private static String base(CaseNumber number) {
    return Paths.DASHBOARD + "/pratiche/" + number;
  }
}
