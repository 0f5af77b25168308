package it.sportello.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The panel that moves the time of the demo city; in no other profile does it exist. */
@Controller
@Profile("demo")
@RequestMapping("/orologio")
class ClockController {

  private static final int LONGEST_JUMP = 180;

  private final DemoTime time;

  ClockController(DemoTime time) {
    this.time = time;
  }

  @GetMapping
  String panel(Model model) {
    model.addAttribute("now", time.now().toInstant());
    model.addAttribute("moved", time.isMoved());
    model.addAttribute("longest", LONGEST_JUMP);
    return "demo/orologio";
  }

  @PostMapping
  String forward(@RequestParam int days, RedirectAttributes flash) {
    if (days < 1 || days > LONGEST_JUMP) {
      flash.addFlashAttribute("wrongDays", days);
    } else {
      flash.addFlashAttribute("fired", time.forward(days));
      flash.addFlashAttribute("notice", "clock.moved");
    }
    return "redirect:/orologio";
  }

  /** The same for programs that play in the demo city. */
  @RestController
  @Profile("demo")
  static class ForPrograms {

    private final DemoTime time;

    ForPrograms(DemoTime time) {
      this.time = time;
    }

    /** By how many days to move. */
    record Jump(int days) {}

    /** What day it is now, and how many timers of the law have fired. */
    record Moved(LocalDate today, int fired) {}

    @PostMapping("/api/orologio")
    Moved forward(@RequestBody Jump jump) {
      if (jump.days() < 1 || jump.days() > LONGEST_JUMP) {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      }
      int fired = time.forward(jump.days());
      return new Moved(time.now().toLocalDate(), fired);
    }
  }
}
