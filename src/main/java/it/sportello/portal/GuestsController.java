package it.sportello.portal;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.Guest;
import it.sportello.applications.SharedSections;
import it.sportello.forms.Text;
import it.sportello.identity.Identity;
import it.sportello.identity.PersonView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who else may fill in a section of a draft: its owner invites, and takes it back. */
@Controller
@RequestMapping("/pratiche/bozze/{id}/persone")
class GuestsController {

  private static final int LONGEST = 100;

  private final SharedSections shared;
  private final Drafts drafts;
  private final Identity identity;

  GuestsController(SharedSections shared, Drafts drafts, Identity identity) {
    this.shared = shared;
    this.drafts = drafts;
    this.identity = identity;
  }

  /** Who was invited, and to which section. */
  record Line(String guest, String person, Text section) {}

  @GetMapping
  String show(@PathVariable ApplicationId id, Model model) {
    Draft draft = drafts.open(id);
    List<Line> lines =
        draft.application().guests().stream().map(guest -> line(draft, guest)).toList();
    model.addAttribute("draft", draft);
    model.addAttribute("lines", lines);
    return "portal/guests";
  }

  @PostMapping
  String invite(
      @PathVariable ApplicationId id,
      @RequestParam(defaultValue = "") String sezione,
      @RequestParam(defaultValue = "") String nome,
      RedirectAttributes flash) {
    Draft draft = drafts.open(id);
    Optional<PersonView> person =
        nome.isBlank() || nome.length() > LONGEST
            ? Optional.empty()
            : identity.findByUsername(nome.strip()).filter(found -> shared.mayHelp(id, found));
    if (person.isEmpty() || !draft.form().hasSection(sezione)) {
      flash.addFlashAttribute("refused", person.isEmpty() ? "nome" : "sezione");
      flash.addFlashAttribute("typed", nome);
    } else {
      shared.invite(id, sezione, person.get().id());
      flash.addFlashAttribute("notice", "portal.guests.invited");
    }
    return "redirect:" + draft.path() + "/persone";
  }

  @PostMapping("/{guest}/togli")
  String uninvite(
      @PathVariable ApplicationId id, @PathVariable String guest, RedirectAttributes flash) {
    shared.uninvite(id, guest);
    flash.addFlashAttribute("notice", "portal.guests.removed");
    return "redirect:/pratiche/bozze/" + id + "/persone";
  }

  private Line line(Draft draft, Guest guest) {
    String name = identity.find(guest.person()).map(PersonView::name).orElse("–");
    Text section =
        draft.form().hasSection(guest.section())
            ? draft.form().section(guest.section()).title()
            : new Text(guest.section(), guest.section());
    return new Line(guest.id(), name, section);
  }
}
