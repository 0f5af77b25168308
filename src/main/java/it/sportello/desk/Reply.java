package it.sportello.desk;

import it.sportello.law.CaseNumber;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What follows a step that was taken: back to the case, saying what was done. */
final class Reply {

  private Reply() {}

  static String done(CaseNumber number, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", "desk.done." + notice);
    return "redirect:" + Paths.CASES + "/" + number;
  }
}
