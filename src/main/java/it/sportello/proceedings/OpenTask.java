package it.sportello.proceedings;

import it.sportello.deadlines.ClockView;
import it.sportello.deadlines.rules.ExpiryEffect;
import it.sportello.law.CaseNumber;
import it.sportello.territory.MunicipalityCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A row of the work list: what a list shows and sorts by, and nothing to be joined. */
@Entity
@Table(name = "proceedings_open_task")
class OpenTask {

  static final LocalDate NO_DATE = LocalDate.of(9999, 1, 1);

  @Id private String taskId;
  private String caseNumber;
  private String task;
  private String role;
  private String officeId;
  private String authorityId;
  private String municipality;
  private String procedureCode;
  private String holder;
  private String place;
  private String officerId;
  private String officerName;
  private Instant openedAt;
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private ExpiryEffect effect;

  private LocalDate sortOn;
  private String termCode;
  private String termSubject;
  private String termLabel;
  private String badge;

  protected OpenTask() {}

  Convening.Waiting waiting() {
    return new Convening.Waiting(new CaseNumber(caseNumber), place, holder);
  }

  OpenTask(TaskBoard.OpenedTask opened, Proceeding proceeding) {
    taskId = opened.id();
    caseNumber = opened.number().value();
    task = opened.key();
    role = opened.role();
    authorityId = opened.authority();
    openedAt = opened.at();
    sortOn = NO_DATE;
    about(proceeding);
  }

  void about(Proceeding proceeding) {
    officeId = proceeding.office().value();
    municipality = proceeding.municipality().value();
    procedureCode = proceeding.procedure();
    holder = proceeding.holder();
    place = proceeding.place();
    officerName = proceeding.officer().orElse(null);
    badge = badgeOf(proceeding.state());
  }

  /** The next term, and how early its consequence lets it rise in the list. */
  void due(ClockView term, LocalDate sortDate) {
    due = term.due();
    effect = term.effect();
    sortOn = sortDate;
    termCode = term.key().code().value();
    termSubject = term.key().subject();
    termLabel = term.label();
  }

  /** No term runs. */
  void undated() {
    due = null;
    effect = null;
    sortOn = NO_DATE;
    termCode = null;
    termSubject = null;
    termLabel = null;
  }

  TaskView view() {
    return new TaskView(
        taskId,
        new CaseNumber(caseNumber),
        task,
        role,
        Optional.ofNullable(authorityId),
        new MunicipalityCode(municipality),
        procedureCode,
        holder,
        place,
        Optional.ofNullable(officerName),
        openedAt,
        Optional.ofNullable(due),
        Optional.ofNullable(effect),
        term(),
        sortOn,
        Optional.ofNullable(badge));
  }

  private Optional<TaskView.Term> term() {
    return Optional.ofNullable(termCode)
        .map(code -> new TaskView.Term(code, termSubject, termLabel));
  }

  boolean is(String id) {
    return taskId.equals(id);
  }

  TaskBoard.OpenedTask opened() {
    return new TaskBoard.OpenedTask(
        taskId, new CaseNumber(caseNumber), task, role, authorityId, openedAt);
  }

  Optional<String> authority() {
    return Optional.ofNullable(authorityId);
  }

  String task() {
    return task;
  }

  private static String badgeOf(CaseState state) {
    return switch (state) {
      case INTEGRATED -> "integrated";
      case CONFORMATED -> "conformated";
      case CDSS_CONVENED -> "conference";
      default -> null;
    };
  }
}
