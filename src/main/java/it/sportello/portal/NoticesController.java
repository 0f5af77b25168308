package it.sportello.portal;

import it.sportello.identity.CurrentActor;
import it.sportello.notices.NoticeView;
import it.sportello.notices.Notices;
import it.sportello.notices.Recipient;
import it.sportello.pages.Addresses;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The notices of whoever is logged in. */
@Controller
@RequestMapping("/avvisi")
class NoticesController {

  private static final int MOST = 100;

  private final Notices notices;
  private final CurrentActor currentActor;

  NoticesController(Notices notices, CurrentActor currentActor) {
    this.notices = notices;
    this.currentActor = currentActor;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("notices", notices.latest(mine(), MOST));
    return "portal/notices";
  }

  /** Opens what the notice speaks of; from then on it counts as read. */
  @GetMapping("/{id}")
  String open(@PathVariable String id) {
    notices.markRead(id, mine());
    Optional<String> link =
        notices.latest(mine(), MOST).stream()
            .filter(notice -> notice.id().equals(id))
            .findFirst()
            .map(NoticeView::link);
    return "redirect:" + link.orElse("/avvisi");
  }

  /** Where one lands who had to log in again before marking. */
  @GetMapping("/letti")
  String back() {
    return "redirect:/avvisi";
  }

  @PostMapping("/letti")
  String markAllRead() {
    notices.markAllRead(mine());
    return "redirect:/avvisi";
  }

  private List<Recipient> mine() {
    return Addresses.of(currentActor.get());
  }
}
