package it.sportello.administration;

import it.sportello.identity.ActorId;
import it.sportello.identity.Duties;
import it.sportello.identity.LastAdministrator;
import it.sportello.identity.Registrant;
import it.sportello.identity.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People: found, invited, given duties, shut out and let in again. */
@Controller
@RequestMapping(PeopleController.PATH)
class PeopleController {

  static final String PATH = "/amministrazione/persone";

  private final Staffing staffing;
  private final Places places;

  PeopleController(Staffing staffing, Places places) {
    this.staffing = staffing;
    this.places = places;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String cerca,
      @RequestParam(defaultValue = "0") int pagina,
      Model model) {
    model.addAttribute("cerca", cerca);
    model.addAttribute("found", staffing.search(cerca, Math.max(0, pagina)));
    return "administration/people";
  }

  @GetMapping("/invito")
  String ask(Model model) {
    model.addAttribute(Form.NAME, Form.of());
    return inviting(model);
  }

  @PostMapping("/invito")
  String invite(
      InvitedPersonForm typed, ServletWebRequest exchange, Model model, RedirectAttributes flash) {
    try {
      Staffing.Invited invited = staffing.invite(typed.person());
      invited.link().ifPresent(link -> flash.addFlashAttribute("link", link));
      return done(invited.id(), "admin.done.invited", flash);
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      return inviting(model);
    }
  }

  @GetMapping("/{id:[0-9a-f-]{36}}")
  String show(@PathVariable ActorId id, Model model) {
    Duties duties = staffing.find(id).duties();
    model.addAttribute(
        Form.NAME,
        Form.of(
            "roles", duties.roles(),
            "offices", duties.offices(),
            "authority", duties.authority()));
    return person(id, model);
  }

  @PostMapping("/{id:[0-9a-f-]{36}}")
  String assign(
      @PathVariable ActorId id,
      InvitedPersonForm typed,
      ServletWebRequest exchange,
      Model model,
      RedirectAttributes flash) {
    try {
      InvitedPerson person = typed.person();
      staffing.assign(id, person.roles(), person.offices(), person.authority());
      return done(id, "admin.done.assigned", flash);
    } catch (NotAcceptable refusal) {
      Form.refused(exchange, refusal, model);
      return person(id, model);
    }
  }

  @GetMapping("/{id:[0-9a-f-]{36}}/esclusione")
  String confirm(@PathVariable ActorId id, Model model) {
    model.addAttribute("registrant", staffing.find(id));
    return "administration/shut-out";
  }

  @PostMapping("/{id:[0-9a-f-]{36}}/esclusione")
  String shutOut(@PathVariable ActorId id, Model model, RedirectAttributes flash) {
    try {
      staffing.shutOut(id);
    } catch (LastAdministrator last) {
      flash.addFlashAttribute("last", true);
      return "redirect:" + PATH + "/" + id + "/esclusione";
    }
    return done(id, "admin.done.shutOut", flash);
  }

  @PostMapping("/{id:[0-9a-f-]{36}}/riammissione")
  String letIn(@PathVariable ActorId id, RedirectAttributes flash) {
    staffing.letIn(id);
    return done(id, "admin.done.letIn", flash);
  }

  @PostMapping("/{id:[0-9a-f-]{36}}/invito")
  String inviteAgain(@PathVariable ActorId id, RedirectAttributes flash) {
    Optional<String> link = staffing.inviteAgain(id).link();
    link.ifPresent(one -> flash.addFlashAttribute("link", one));
    return done(id, "admin.done.invited", flash);
  }

  @PostMapping("/{id:[0-9a-f-]{36}}/invito/revoca")
  String revoke(@PathVariable ActorId id, RedirectAttributes flash) {
    staffing.revokeInvitation(id);
    return done(id, "admin.done.revoked", flash);
  }

  /** What a form sends; unknown roles are left out. */
  record InvitedPersonForm(
      String name,
      String taxCode,
      String email,
      String[] roles,
      String[] offices,
      String authority) {

    InvitedPerson person() {
      return new InvitedPerson(
          name, taxCode, email, known(roles), Set.of(distinct(offices)), authority);
    }

    private static Set<Role> known(String[] names) {
      return Arrays.stream(distinct(names))
          .flatMap(name -> Optional.ofNullable(Form.named(Role.class, name)).stream())
          .collect(Collectors.toSet());
    }

    private static String[] distinct(String[] values) {
      return values == null
          ? new String[0]
          : Arrays.stream(values).distinct().toArray(String[]::new);
    }
  }

  private String inviting(Model model) {
    choices(model);
    return "administration/invite";
  }

  private String person(ActorId id, Model model) {
    Registrant registrant = staffing.find(id);
    model.addAttribute("registrant", registrant);
    model.addAttribute("invitation", staffing.invitation(id).orElse(null));
    choices(model);
    return "administration/person";
  }

  private void choices(Model model) {
    model.addAttribute("roles", DutyRules.GIVEN);
    model.addAttribute("offices", places.offices());
    model.addAttribute("bodies", places.bodies());
  }

  private static String done(ActorId id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:" + PATH + "/" + id;
  }
}
