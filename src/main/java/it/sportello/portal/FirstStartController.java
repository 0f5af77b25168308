package it.sportello.portal;

import it.sportello.identity.Identity;
import it.sportello.identity.NewPerson;
import it.sportello.identity.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
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

  private static final int SHORTEST_PASSWORD = 12;

  private final FirstStartCode code;
  private final Identity identity;

  FirstStartController(FirstStartCode code, Identity identity) {
    this.code = code;
    this.identity = identity;
  }

  /** What is typed to become the administrator. */
  record FirstStart(String code, String name, String username, String password) {

    FirstStart {
      code = Optional.ofNullable(code).orElse("").strip();
      name = Optional.ofNullable(name).orElse("").strip();
      username = Optional.ofNullable(username).orElse("").strip();
      password = Optional.ofNullable(password).orElse("");
    }

    boolean isMissingSomething() {
      return Stream.of(code, name, username, password).anyMatch(String::isEmpty);
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
  String make(@ModelAttribute("first") FirstStart first, Model model, RedirectAttributes flash) {
    if (!code.isNeeded()) {
      return "redirect:/";
    }
    Optional<String> wrong = wrong(first);
    if (wrong.isPresent()) {
      model.addAttribute("wrong", wrong.get());
      return "portal/first-start";
    }
    identity.add(first.administrator());
    flash.addFlashAttribute("notice", "first.done");
    return "redirect:/accesso";
  }

  private Optional<String> wrong(FirstStart first) {
    if (first.isMissingSomething()) {
      return Optional.of("first.missing");
    }
    if (first.password().length() < SHORTEST_PASSWORD) {
      return Optional.of("first.short");
    }
    return code.isRight(first.code()) ? Optional.empty() : Optional.of("first.wrong");
  }
}
