package it.sportello.desk;

import it.sportello.interop.Mailbox;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BodyDoor;
import it.sportello.proceedings.BodyReplies;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.DisagreementRegister;
import it.sportello.proceedings.Proceedings;
import it.sportello.territory.AuthorityId;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bodies of a conference as the office deals with them: how they come in, what they sent. */
@Controller
class CaseBodiesController {

  static final String BODIES = Paths.CASE + "/enti";

  private final Proceedings proceedings;
  private final BodyDoor door;
  private final DisagreementRegister register;
  private final BodyReplies replies;
  private final Mailbox mailbox;

  CaseBodiesController(
      Proceedings proceedings,
      BodyDoor door,
      DisagreementRegister register,
      BodyReplies replies,
      Mailbox mailbox) {
    this.replies = replies;
    this.mailbox = mailbox;
    this.register = register;
    this.proceedings = proceedings;
    this.door = door;
  }

  @GetMapping(BODIES)
  String show(@PathVariable CaseNumber number, Model model) {
    model.addAttribute("links", door.links(number));
    CaseView view = proceedings.view(number);
    model.addAttribute("summary", view.summary());
    model.addAttribute("conference", view.conference().orElseThrow(CaseBodiesController::none));
    model.addAttribute("disagreements", register.of(number));
    model.addAttribute("late", replies.late(number));
    model.addAttribute("receipts", mailbox.receipts(number));
    model.addAttribute("letters", mailbox.letters(number));
    model.addAttribute("base", Paths.CASES + "/" + number);
    return "desk/bodies";
  }

  @PostMapping(BODIES + "/collegamento")
  String invite(
      @PathVariable CaseNumber number,
      @RequestParam String authority,
      @RequestParam(defaultValue = "") String email,
      RedirectAttributes flash) {
    Optional<BodyDoor.Told> told = door.invite(number, Entered.authority(authority), email);
    flash.addFlashAttribute("told", told.map(List::of).orElse(List.of()));
    return done(number, "link", flash);
  }

  @PostMapping(BODIES + "/revoca")
  String revoke(
      @PathVariable CaseNumber number, @RequestParam String link, RedirectAttributes flash) {
    door.revoke(number, link);
    return done(number, "revoked", flash);
  }

  /** Writes down what a body sent by certified mail, as of the day of its delivery. */
  @PostMapping(BODIES + "/pervenuta")
  String acquire(@PathVariable CaseNumber number, Acquired typed, RedirectAttributes flash) {
    AuthorityId body = Entered.authority(typed.authority() == null ? "" : typed.authority());
    boolean counts = replies.acquire(number, body, typed.delivered());
    return done(number, counts ? "acquired" : "acquiredLate", flash);
  }

  /** Proposes what would settle a disagreement, or says that it is settled, or open again. */
  @PostMapping(BODIES + "/dissenso")
  String note(@PathVariable CaseNumber number, NoteForm form, RedirectAttributes flash) {
    AuthorityId body = Entered.authority(form.body());
    if ("supera".equals(form.azione()) || "riapri".equals(form.azione())) {
      register.settle(number, body, "supera".equals(form.azione()), form.text());
    } else {
      register.propose(number, body, form.text());
    }
    return done(number, "noted", flash);
  }

  /** A line of the register as typed. */
  record NoteForm(String authority, String text, String azione) {

    String body() {
      return authority == null ? "" : authority;
    }
  }

  private static String done(CaseNumber number, String what, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", "bodies.done." + what);
    return "redirect:" + Paths.CASES + "/" + number + "/enti";
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
