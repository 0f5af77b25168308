package it.sportello.administration;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows administrators the record of what belongs to no case. */
@Controller
class RecordController {

  private static final int A_PAGE = 50;

  private final HouseRecord record;

  RecordController(HouseRecord record) {
    this.record = record;
  }

  @GetMapping("/amministrazione/registro")
  String show(
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long prima,
      @RequestParam(required = false) String verifica,
      Model model) {
    List<HouseRecord.Line> lines = record.before(prima, A_PAGE + 1);
    boolean more = lines.size() > A_PAGE;
    model.addAttribute("lines", more ? lines.subList(0, A_PAGE) : lines);
    model.addAttribute("next", more ? lines.get(A_PAGE - 1).seq() : null);
    model.addAttribute("later", prima != Long.MAX_VALUE);
    model.addAttribute("holds", verifica == null ? null : record.holds());
    return "administration/record";
  }
}
