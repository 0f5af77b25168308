package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.Applications;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft begun on an earlier version of its form: what has moved, and going over to the new. */
@Controller
@RequestMapping("/pratiche/bozze/{id}/modulo")
class FormChangeController {

  private final Applications applications;
  private final Drafts drafts;

  FormChangeController(Applications applications, Drafts drafts) {
    this.applications = applications;
    this.drafts = drafts;
  }

  @GetMapping
  String show(@PathVariable ApplicationId id, Model model) {
    Draft draft = drafts.open(id);
    model.addAttribute("draft", draft);
    model.addAttribute("version", applications.currentForm(draft.application()).version());
    model.addAttribute("changes", applications.changes(id));
    return "portal/form-change";
  }

  @PostMapping
  String carryOver(@PathVariable ApplicationId id, RedirectAttributes flash) {
    applications.carryOver(id);
    flash.addFlashAttribute("notice", "portal.change.done");
    return "redirect:" + drafts.open(id).path();
  }
}
