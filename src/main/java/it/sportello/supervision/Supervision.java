package it.sportello.supervision;

import it.sportello.deadlines.Deadlines;
import it.sportello.deadlines.rules.LegalTime;
import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.CaseState;
import it.sportello.supervision.rules.Figure;
import it.sportello.supervision.rules.Figures;
import it.sportello.supervision.rules.Tally;
import it.sportello.territory.MunicipalityView;
import it.sportello.territory.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows supervisors what is open, late or at risk, in every municipality, with names masked. */
@Service
@Transactional(readOnly = true)
public class Supervision {

  private static final int RISK_WORKING_DAYS = 5;
  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 500;
  private static final int LARGEST = 200;

  private final SupervisedCases rows;
  private final Looks looks;
  private final CaseWatch watch;
  private final Territory territory;
  private final Deadlines deadlines;
  private final CurrentActor currentActor;
  private final Clock clock;

  Supervision(
      SupervisedCases rows,
      Looks looks,
      CaseWatch watch,
      Territory territory,
      Deadlines deadlines,
      CurrentActor currentActor,
      Clock clock) {
    this.rows = rows;
    this.looks = looks;
    this.watch = watch;
    this.territory = territory;
    this.deadlines = deadlines;
    this.currentActor = currentActor;
    this.clock = clock;
  }

  /** A row for every municipality that is served, by name, also where nothing was filed. */
  public List<MunicipalityFigures> byMunicipality() {
    supervisor();
    Map<String, List<Tally>> tallies =
        rows.counted().stream()
            .collect(
                Collectors.groupingBy(
                    SupervisedCases.CountedCases::getMunicipality,
                    Collectors.mapping(Supervision::tally, Collectors.toList())));
    Figure.Days days = days();
    return territory.municipalities().stream()
        .map(municipality -> figures(municipality, tallies, days))
        .toList();
  }

  /** The figures of all municipalities together. */
  public Figures altogether() {
    supervisor();
    return Figures.of(rows.counted().stream().map(Supervision::tally).toList(), days());
  }

  /** Cases whose term ends within the next working days, the first to end first. */
  public List<WatchedCase> atRisk(int limit) {
    supervisor();
    Figure.Days days = days();
    return views(rows.openDue(days.today(), days.riskUntil(), limit(limit)));
  }

  /** Cases whose term ran out and decided nothing, the longest overdue first. */
  public List<WatchedCase> late(int limit) {
    supervisor();
    return views(rows.openDue(LocalDate.EPOCH, days().today().minusDays(1), limit(limit)));
  }

  /** The cases behind a figure, the last numbered first. */
  public List<WatchedCase> cases(CaseSelection selection) {
    supervisor();
    Figure.Days days = days();
    String place = selection.municipality();
    String before = selection.before();
    Limit size = limit(selection.size());
    return views(
        switch (selection.figure()) {
          case OPEN -> rows.page(place, false, before, size);
          case CONCLUDED -> rows.page(place, true, before, size);
          case SILENT_ASSENT -> rows.bySilence(place, before, size);
          case AT_RISK -> rows.openDue(place, days.today(), days.riskUntil(), before, size);
          case LATE ->
              rows.openDue(place, LocalDate.EPOCH, days.today().minusDays(1), before, size);
        });
  }

  public WatchedCase watched(CaseNumber number) {
    supervisor();
    return rows.findById(number.value())
        .map(SupervisedCase::view)
        .orElseThrow(() -> new CaseNotFound(number.value()));
  }

  /** Lets the supervisor see a whole case until the end of the day; who and why is written down. */
  @Transactional
  public void open(CaseNumber number, String reason) {
    Actor actor = supervisor();
    watched(number);
    if (!isReason(reason)) {
      throw new ReasonMissing();
    }
    String why = reason.strip();
    String kept = why.substring(0, Math.min(why.length(), LONGEST_REASON));
    looks.save(new Look(number, actor, kept, clock.instant()));
  }

  /** Whether the text says enough to be a reason. */
  public boolean isReason(String text) {
    return text != null && text.strip().length() >= SHORTEST_REASON;
  }

  /** The reason for which the supervisor opened the case today; empty when it was not opened. */
  public Optional<String> openedFor(CaseNumber number) {
    Instant since = days().today().atStartOfDay(LegalTime.ROME).toInstant();
    return looks.last(number.value(), supervisor().id().value(), since).map(Look::reason);
  }

  /** Computes the read model anew; for the house itself. */
  @Transactional
  public int rebuild() {
    Actor actor = currentActor.get();
    if (!actor.is(Role.SYSTEM) && !actor.is(Role.ADMINISTRATOR)) {
      throw new NotPermitted(actor, "rebuild");
    }
    return watch.rebuild();
  }

  private Actor supervisor() {
    Actor actor = currentActor.get();
    if (!actor.is(Role.SUPERVISOR)) {
      throw new NotPermitted(actor, "supervise");
    }
    return actor;
  }

  private Figure.Days days() {
    LocalDate today = LegalTime.dayOf(clock.instant());
    return new Figure.Days(today, deadlines.workingDaysAfter(today, RISK_WORKING_DAYS));
  }

  private static MunicipalityFigures figures(
      MunicipalityView municipality, Map<String, List<Tally>> tallies, Figure.Days days) {
    List<Tally> own = tallies.getOrDefault(municipality.code().value(), List.of());
    return new MunicipalityFigures(municipality, Figures.of(own, days));
  }

  private static Tally tally(SupervisedCases.CountedCases row) {
    boolean bySilence = row.getState() == CaseState.SILENT_ASSENT_FORMED;
    var standing = new Figure.Standing(row.getState().isClosed(), bySilence, row.getDue());
    return new Tally(standing, row.getNetDays(), row.getGrossDays(), row.getCases());
  }

  private static List<WatchedCase> views(List<SupervisedCase> cases) {
    return cases.stream().map(SupervisedCase::view).toList();
  }

  private static Limit limit(int size) {
    return Limit.of(Math.max(1, Math.min(size, LARGEST)));
  }
}
