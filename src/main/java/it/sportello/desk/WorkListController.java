package it.sportello.desk;

import it.sportello.deadlines.rules.LegalTime;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.Role;
import it.sportello.proceedings.TaskView;
import it.sportello.proceedings.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list: what waits for the officer or the body, in the order of its legal consequence. */
@Controller
class WorkListController {

  private static final int SIZE = 25;
  private static final int SOON = 5;
  private static final Pattern AFTER = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})~([\\w-]{1,64})");

  private final WorkList workList;
  private final CurrentActor currentActor;
  private final Clock clock;

  WorkListController(WorkList workList, CurrentActor currentActor, Clock clock) {
    this.workList = workList;
    this.currentActor = currentActor;
    this.clock = clock;
  }

  @GetMapping("/scrivania")
  String list(@RequestParam(defaultValue = "") String dopo, Model model) {
    LocalDate today = LegalTime.dayOf(clock.instant());
    List<TaskView> found = workList.page(after(dopo), SIZE + 1);
    boolean more = found.size() > SIZE;
    List<TaskView> tasks = more ? found.subList(0, SIZE) : found;
    model.addAttribute("rows", tasks.stream().map(task -> Row.of(task, today)).toList());
    model.addAttribute("first", dopo.isEmpty());
    model.addAttribute("next", more ? key(tasks.get(SIZE - 1)) : null);
    model.addAttribute("ofBody", currentActor.get().is(Role.BODY_OFFICER));
    return "desk/work-list";
  }

  private static String key(TaskView last) {
    return last.sortOn() + "~" + last.id();
  }

  private static WorkList.After after(String key) {
    Matcher matcher = AFTER.matcher(key);
    return matcher.matches()
        ? new WorkList.After(LocalDate.parse(matcher.group(1)), matcher.group(2))
        : null;
  }

  /** A task with the days that are left for it; null when no term runs. */
  record Row(TaskView task, Integer daysLeft) {

    static Row of(TaskView task, LocalDate today) {
      return new Row(
          task, task.due().map(due -> (int) ChronoUnit.DAYS.between(today, due)).orElse(null));
    }

    /** How pressing: to be seen in colour, beside the words that say it. */
    public String tone() {
      if (daysLeft == null) {
        return "calm";
      }
      if (daysLeft < 0) {
        return "over";
      }
      return daysLeft <= SOON ? "soon" : "calm";
    }
  }
}
