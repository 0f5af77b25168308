package it.sportello.desk;

import it.sportello.documents.DocumentId;
import it.sportello.interop.LetterView;
import it.sportello.interop.Mailbox;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Downloads;
import it.sportello.proceedings.StepRefused;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came by certified mail: the officer says to which case it belongs. */
@Controller
class MailboxController {

  static final String PATH = "/scrivania/posta";

  private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{8}-\\d{6}");

  private final Mailbox mailbox;
  private final Downloads downloads;

  MailboxController(Mailbox mailbox, Downloads downloads) {
    this.mailbox = mailbox;
    this.downloads = downloads;
  }

  @GetMapping(PATH)
  String list(Model model) {
    model.addAttribute("letters", mailbox.waiting());
    return "desk/mailbox";
  }

  /** Leads to the page where the position is written down, with what the letter says. */
  @PostMapping(PATH + "/conferma")
  String confirm(
      @RequestParam String lettera,
      @RequestParam(defaultValue = "") String pratica,
      RedirectAttributes flash) {
    if (!NUMBER.matcher(pratica.strip()).matches()) {
      throw new StepRefused("pratica-" + lettera, "Scrivi il numero della pratica per intero.");
    }
    LetterView letter = mailbox.confirm(lettera, new CaseNumber(pratica.strip()));
    flash.addFlashAttribute("acquired", Acquired.of(letter));
    flash.addFlashAttribute("notice", "bodies.done.matched");
    return "redirect:" + Paths.CASES + "/" + pratica.strip() + "/enti#pervenute";
  }

  /** A file that came with a letter. */
  @GetMapping(PATH + "/allegato")
  ResponseEntity<Resource> enclosure(@RequestParam String lettera, @RequestParam String documento) {
    return downloads.of(mailbox.take(lettera, new DocumentId(documento)));
  }

  @PostMapping(PATH + "/accantona")
  String setAside(@RequestParam String lettera, RedirectAttributes flash) {
    mailbox.setAside(lettera);
    flash.addFlashAttribute("notice", "bodies.done.setAside");
    return "redirect:" + PATH;
  }
}
