package it.sportello.portal;

import it.sportello.audit.Audit;
import it.sportello.audit.AuditKind;
import it.sportello.identity.ActorId;
import it.sportello.identity.FirstAdministrator;
import it.sportello.identity.NewPassword;
import it.sportello.identity.NewPerson;
import it.sportello.identity.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an empty installation gets its first administrator. */
@Controller
@RequestMapping("/primo-avvio")
class FirstStartController {

  private final FirstStartCode code;
  private final FirstAdministrator first;
  private final Audit audit;

  FirstStartController(FirstStartCode code, FirstAdministrator first, Audit audit) {
    this.code = code;
    this.first = first;
    this.audit = audit;
  }

  /** What is typed to become the administrator. */
  record FirstStart(String code, String name, String username, String password) {

    FirstStart {
      code = Optional.ofNullable(code).orElse("").strip();
      name = Optional.ofNullable(name).orElse("").strip();
      username = Optional.ofNullable(username).orElse("").strip();
      password = Optional.ofNullable(password).orElse("");
    }

    Optional<String> wrong() {
      return Stream.of(code, name, username, password).anyMatch(String::isEmpty)
          ? Optional.of("first.missing")
          : NewPassword.wrong(password);
    }

    NewPerson administrator() {
      return new NewPerson(
          username,
          password,
          name,
          new NewPerson.Contacts("", "", ""),
          Set.of(Role.ADMINISTRATOR),
          Set.of(),
          null);
    }
  }

  @GetMapping
  String ask() {
    return code.isNeeded() ? "portal/first-start" : "redirect:/";
  }

  @PostMapping
  @Transactional
  public String make(
      @ModelAttribute("first") FirstStart typed, Model model, RedirectAttributes flash) {
    if (!code.isNeeded()) {
      return "redirect:/";
    }
    Optional<String> wrong = typed.wrong();
    if (wrong.isPresent()) {
      model.addAttribute("wrong", wrong.get());
      return "portal/first-start";
    }
    Optional<ActorId> made = first.make(typed.code(), typed.administrator());
    if (made.isEmpty()) {
      model.addAttribute("wrong", "first.wrong");
      return "portal/first-start";
    }
    audit.atTheDoor(made.get().value(), AuditKind.ADMINISTRATION, "firstAdministrator");
    flash.addFlashAttribute("notice", "first.done");
    return "redirect:/accesso";
  }
}
