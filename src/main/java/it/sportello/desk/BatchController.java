package it.sportello.desk;

import it.sportello.conferences.ConferenceView;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.BodyDoor;
import it.sportello.proceedings.Convening;
import it.sportello.proceedings.StepRefused;
import it.sportello.proceedings.TaskNotOpen;
import it.sportello.proceedings.TermOver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Several cases convened together, each with the bodies proposed for it, each seen before. */
@Controller
class BatchController {

  static final String PATH = "/scrivania/convocazioni";

  private static final int MOST = 50;

  private final Convening convening;
  private final CurrentActor currentActor;

  BatchController(Convening convening, CurrentActor currentActor) {
    this.convening = convening;
    this.currentActor = currentActor;
  }

  /** What would become of a case, or why it cannot be convened like this. */
  record Line(CaseNumber number, ConferenceView conference, String refused) {}

  @GetMapping(PATH)
  String list(Model model) {
    staff();
    model.addAttribute("waiting", convening.waiting());
    return "desk/convening-batch";
  }

  @PostMapping(PATH + "/anteprima")
  String preview(@RequestParam(defaultValue = "") List<CaseNumber> cases, Model model) {
    staff();
    List<Line> lines = new ArrayList<>();
    for (CaseNumber number : some(cases)) {
      lines.add(previewed(number));
    }
    model.addAttribute("lines", lines);
    return "desk/convening-batch";
  }

  /** Each case stands for itself: one that is refused does not hold up the others. */
  @PostMapping(PATH + "/indici")
  String convene(
      @RequestParam(defaultValue = "") List<CaseNumber> cases, RedirectAttributes flash) {
    staff();
    Map<String, String> refused = new LinkedHashMap<>();
    List<String> done = new ArrayList<>();
    List<BodyDoor.Told> told = new ArrayList<>();
    for (CaseNumber number : some(cases)) {
      try {
        told.addAll(convening.convene(number, convening.proposed(number)));
        done.add(number.value());
      } catch (StepRefused | TaskNotOpen | TermOver why) {
        refused.put(number.value(), words(why));
      }
    }
    flash.addFlashAttribute("done", done);
    flash.addFlashAttribute("refusedCases", refused);
    flash.addFlashAttribute("told", told);
    return "redirect:" + PATH;
  }

  private Line previewed(CaseNumber number) {
    try {
      return new Line(number, convening.preview(number, convening.proposed(number)), "");
    } catch (StepRefused | TaskNotOpen | TermOver why) {
      return new Line(number, null, words(why));
    }
  }

  private static String words(RuntimeException why) {
    return why instanceof StepRefused refused && !refused.field().equals("authorities")
        ? refused.getMessage()
        : "Va convocata dalla sua pagina: le risposte non indicano enti, o il passo non è aperto.";
  }

  private static List<CaseNumber> some(List<CaseNumber> cases) {
    if (cases.isEmpty() || cases.size() > MOST) {
      throw new StepRefused("cases", "Scegli da una a cinquanta pratiche.");
    }
    return cases;
  }

  private void staff() {
    Actor actor = currentActor.get();
    if (!actor.isStaff()) {
      throw new NotPermitted(actor, "convene");
    }
  }
}
