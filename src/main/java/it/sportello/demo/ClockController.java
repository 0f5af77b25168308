package it.sportello.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
}
