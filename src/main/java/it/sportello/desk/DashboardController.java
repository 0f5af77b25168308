package it.sportello.desk;

import it.sportello.supervision.CaseSelection;
import it.sportello.supervision.MunicipalityFigures;
import it.sportello.supervision.Supervision;
import it.sportello.supervision.WatchedCase;
import it.sportello.supervision.rules.Figure;
import it.sportello.territory.MunicipalityCode;
import it.sportello.territory.Territory;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboard of the supervisor: figures, what is at risk, municipality by municipality. */
@Controller
class DashboardController {

  private static final int SHOWN = 20;
  private static final int BARS = 12;

  private final Supervision supervision;
  private final Territory territory;

  DashboardController(Supervision supervision, Territory territory) {
    this.supervision = supervision;
    this.territory = territory;
  }

  @GetMapping(Paths.DASHBOARD)
  String dashboard(@RequestParam(defaultValue = "LATE") String ordine, Model model) {
    Order order = Order.named(ordine);
    List<MunicipalityFigures> rows = supervision.byMunicipality();
    model.addAttribute("all", supervision.altogether());
    model.addAttribute("figures", Figure.values());
    model.addAttribute("rows", rows.stream().sorted(order.comparator()).toList());
    model.addAttribute("order", order);
    model.addAttribute("orders", Order.values());
    model.addAttribute("atRisk", supervision.atRisk(SHOWN));
    model.addAttribute("late", supervision.late(SHOWN));
    model.addAttribute("chart", chart(rows));
    return "desk/dashboard";
  }

  @GetMapping(Paths.DASHBOARD + "/comuni/{code:\\d{6}}")
  String municipality(@PathVariable MunicipalityCode code, Model model) {
    model.addAttribute("municipality", territory.municipality(code));
    model.addAttribute(
        "row",
        supervision.byMunicipality().stream()
            .filter(row -> row.municipality().code().equals(code))
            .findFirst()
            .orElse(null));
    model.addAttribute("figures", Figure.values());
    model.addAttribute("open", supervision.cases(CaseSelection.of(Figure.OPEN, code, "")));
    return "desk/municipality";
  }

  /** The cases behind a figure, with its definition. */
  @GetMapping(Paths.DASHBOARD + "/pratiche")
  String cases(
      @RequestParam(defaultValue = "OPEN") Figure cifra,
      @RequestParam(required = false) MunicipalityCode comune,
      @RequestParam(defaultValue = "") String dopo,
      Model model) {
    CaseSelection selection = CaseSelection.of(cifra, comune, dopo);
    List<WatchedCase> cases = supervision.cases(selection);
    model.addAttribute("figure", cifra);
    model.addAttribute("municipality", comune);
    model.addAttribute("cases", cases);
    model.addAttribute("first", dopo.isEmpty());
    model.addAttribute(
        "next",
        cases.size() == selection.size() ? cases.get(cases.size() - 1).number().value() : null);
    return "desk/watched-cases";
  }

  private static BarChart chart(List<MunicipalityFigures> rows) {
    return BarChart.of(
        rows.stream()
            .sorted(Order.OPEN.comparator())
            .limit(BARS)
            .filter(row -> row.figures().count(Figure.OPEN) > 0)
            .map(r -> new BarChart.Entry(r.municipality().name(), r.figures().count(Figure.OPEN)))
            .toList());
  }

  /** By what the municipalities are put in order. */
  enum Order {
    NAME,
    OPEN,
    LATE,
    AT_RISK,
    CONCLUDED,
    SILENT_ASSENT,
    NET_DAYS,
    GROSS_DAYS;

    static Order named(String name) {
      return List.of(values()).stream()
          .filter(order -> order.name().equals(name))
          .findFirst()
          .orElse(LATE);
    }

    /** The greatest first; among equals those with more open cases, then by name. */
    Comparator<MunicipalityFigures> comparator() {
      Comparator<MunicipalityFigures> byName =
          Comparator.comparing(row -> row.municipality().name());
      return this == NAME
          ? byName
          : greatest(this).thenComparing(greatest(OPEN)).thenComparing(byName);
    }

    private static Comparator<MunicipalityFigures> greatest(Order order) {
      return Comparator.comparingLong(order::value).reversed();
    }

    private long value(MunicipalityFigures row) {
      return switch (this) {
        case NAME -> 0;
        case NET_DAYS -> row.figures().medianNetDays().orElse(-1);
        case GROSS_DAYS -> row.figures().medianGrossDays().orElse(-1);
        default -> row.figures().count(Figure.valueOf(name()));
      };
    }
  }
}
