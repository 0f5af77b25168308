package it.sportello.desk;

import it.sportello.conferences.ConferenceView;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.law.CaseNumber;
import it.sportello.pages.Display;
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
  private final Display show;

  BatchController(Convening convening, CurrentActor currentActor, Display show) {
    this.convening = convening;
    this.currentActor = currentActor;
    this.show = show;
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
    List<Line> lines = convening.prepared(some(cases)).stream().map(this::previewed).toList();
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
    for (Convening.Prepared line : convening.prepared(some(cases))) {
      String number = line.number().value();
      if (line.obstacle().isPresent()) {
        refused.put(number, show.law(line.obstacle().get()));
        continue;
      }
      try {
        told.addAll(convening.convene(line.number(), line.proposed()));
        done.add(number);
      } catch (StepRefused | TaskNotOpen | TermOver meanwhile) {
        refused.put(number, words(meanwhile));
      }
    }
    flash.addFlashAttribute("done", done);
    flash.addFlashAttribute("refusedCases", refused);
    flash.addFlashAttribute("told", told);
    return "redirect:" + PATH;
  }

  private Line previewed(Convening.Prepared line) {
    ConferenceView conference =
        line.obstacle().isPresent() ? null : convening.preview(line.number(), line.proposed());
    return new Line(line.number(), conference, line.obstacle().map(show::law).orElse(""));
  }

  private String words(RuntimeException meanwhile) {
    return meanwhile instanceof StepRefused refused
        ? show.said(refused.why())
        : show.law("Il passo si è chiuso nel frattempo: apri la pratica.");
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
