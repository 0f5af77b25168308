package it.sportello.portal;

import it.sportello.applications.SharedSections;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All drafts and cases of whoever is logged in, those that wait for them first. */
@Controller
class MyCasesController {

  private final MyCases cases;
  private final Drafts drafts;
  private final SharedSections shared;

  MyCasesController(MyCases cases, Drafts drafts, SharedSections shared) {
    this.cases = cases;
    this.shared = shared;
    this.drafts = drafts;
  }

  @GetMapping("/pratiche")
  String list(Model model) {
    List<MyCase> mine = cases.all();
    model.addAttribute("drafts", drafts.mine());
    model.addAttribute("stranded", drafts.stranded());
    model.addAttribute("shared", shared.mine());
    model.addAttribute("mine", mine.stream().filter(MyCase::isMyTurn).toList());
    model.addAttribute(
        "running", mine.stream().filter(c -> !c.isMyTurn() && !c.isClosed()).toList());
    model.addAttribute("closed", mine.stream().filter(MyCase::isClosed).toList());
    return "portal/cases";
  }
}
