package it.sportello.demo;

import it.sportello.applications.ApplicationId;
import it.sportello.applications.ApplicationView;
import it.sportello.applications.Applications;
import it.sportello.conferences.Invitation;
import it.sportello.deadlines.Deadlines;
import it.sportello.identity.Identity;
import it.sportello.law.CaseNumber;
import it.sportello.proceedings.CaseView;
import it.sportello.proceedings.CheckedItem;
import it.sportello.proceedings.Consultations;
import it.sportello.proceedings.Decisions;
import it.sportello.proceedings.Examination;
import it.sportello.proceedings.NoticeChecks;
import it.sportello.proceedings.Proceedings;
import it.sportello.proceedings.Replies;
import it.sportello.proceedings.RequestedItem;
import it.sportello.territory.MunicipalityCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The demo city as a stage for tests: its people act through the facades, in its time. */
@Component
public class Stage {

  public static final String ARCHITECT = "giulia.bianchi";
  public static final String OFFICER = "luca.ferri";
  public static final String HEAD = "elena.galli";
  public static final String PERMIT = "permesso-di-costruire";
  public static final String BOLOGNA = "037006";

  public static final Map<String, Object> THREE_BODIES =
      Map.of(
          "landscape",
          "ordinary",
          "health",
          "opinion",
          "roads",
          "yes",
          "priorAssents",
          "toAcquire");

  private final DemoFiling filing;
  private final Acting acting;
  private final DemoTime time;
  private final Identity identity;
  private final Examination examination;
  private final Consultations consultations;
  private final Decisions decisions;
  private final NoticeChecks notices;
  private final Replies replies;
  private final Proceedings proceedings;
  private final Applications applications;
  private final Deadlines deadlines;

  Stage(
      DemoFiling filing,
      Acting acting,
      DemoTime time,
      Identity identity,
      Examination examination,
      Consultations consultations,
      Decisions decisions,
      NoticeChecks notices,
      Replies replies,
      Proceedings proceedings,
      Applications applications,
      Deadlines deadlines) {
    this.filing = filing;
    this.acting = acting;
    this.time = time;
    this.identity = identity;
    this.examination = examination;
    this.consultations = consultations;
    this.decisions = decisions;
    this.notices = notices;
    this.replies = replies;
    this.proceedings = proceedings;
    this.applications = applications;
    this.deadlines = deadlines;
  }

  public void as(String username, Runnable scene) {
    acting.as(username, scene);
  }

  public <T> T as(String username, Supplier<T> scene) {
    return acting.as(username, scene);
  }

  public LocalDate today() {
    return time.now().toLocalDate();
  }

  /** Lets so many days pass; what the law does meanwhile is done. */
  public void pass(int days) {
    time.forward(days);
  }

  /** Lets the terms of all bodies convened end, however long the law of the day makes them. */
  public void passTheConference(CaseNumber number) {
    passUntil(view(number).conference().orElseThrow().lastDue().plusDays(2));
  }

  /** Lets so many days pass in which nothing runs, then everything that is due at once. */
  public void sleep(int days) {
    time.outage(days);
  }

  /** Lets time pass until the morning of the day. */
  public void passUntil(LocalDate day) {
    pass((int) ChronoUnit.DAYS.between(today(), day));
  }

  /** The day itself, or the first after it that is neither a holiday nor on a weekend. */
  public LocalDate workday(LocalDate day) {
    boolean free =
        day.getDayOfWeek() == DayOfWeek.SATURDAY
            || day.getDayOfWeek() == DayOfWeek.SUNDAY
            || deadlines.isHoliday(day);
    return free ? workday(day.plusDays(1)) : day;
  }

  public CaseNumber file(String procedure, Map<String, Object> replaced) {
    String who = procedure.startsWith("suap") ? "marco.conti" : ARCHITECT;
    return acting.as(who, () -> filing.file(procedure, BOLOGNA, new HashMap<>(replaced)));
  }

  /** Files what was drafted, by the architect. */
  public CaseNumber file(ApplicationId draft) {
    return acting.as(ARCHITECT, () -> filing.file(draft));
  }

  public ApplicationId draft(String procedure) {
    return acting.as(ARCHITECT, () -> filing.draft(procedure, BOLOGNA, new HashMap<>()));
  }

  public ApplicationId draft(String procedure, Map<String, Object> replaced) {
    return acting.as(ARCHITECT, () -> filing.draft(procedure, BOLOGNA, new HashMap<>(replaced)));
  }

  public ApplicationId emptyDraft(String procedure) {
    return acting.as(ARCHITECT, () -> applications.start(procedure, new MunicipalityCode(BOLOGNA)));
  }

  public ApplicationView view(ApplicationId draft) {
    return acting.as(ARCHITECT, () -> applications.view(draft));
  }

  public CaseNumber filePermit() {
    return file(PERMIT, Map.of());
  }

  /** The case as the house itself sees it. */
  public CaseView view(CaseNumber number) {
    SecurityContext whoever = SecurityContextHolder.getContext();
    SecurityContextHolder.clearContext();
    try {
      return proceedings.view(number);
    } finally {
      SecurityContextHolder.setContext(whoever);
    }
  }

  public void nameOfficer(CaseNumber number) {
    var officer = identity.findByUsername(OFFICER).orElseThrow().id();
    as(OFFICER, () -> examination.nameOfficer(number, officer));
  }

  public void declareComplete(CaseNumber number) {
    var all = new CheckedItem("all", "Istanza e allegati", CheckedItem.Finding.PRESENT, "");
    as(OFFICER, () -> examination.declareComplete(number, List.of(all)));
  }

  public void requestDocuments(CaseNumber number, int days) {
    var missing = new CheckedItem("drawings", "Elaborati", CheckedItem.Finding.MISSING, "");
    var asked = new RequestedItem("Sezioni quotate", "D.P.R. 380/2001, art. 20, c. 1");
    as(OFFICER, () -> examination.requestDocuments(number, List.of(missing), List.of(asked), days));
  }

  public void answerRequest(CaseNumber number) {
    as(
        ARCHITECT,
        () -> {
          view(number)
              .openRequest()
              .orElseThrow()
              .items()
              .forEach(item -> replies.answer(number, item.id(), "Ecco le sezioni.", null));
          replies.send(number);
        });
  }

  public void examine(CaseNumber number, boolean conference) {
    as(
        OFFICER,
        () ->
            examination.examine(
                number, "Conforme al piano.", conference, "Gli assensi sono allegati."));
  }

  public void convene(CaseNumber number) {
    as(
        OFFICER,
        () ->
            consultations.convene(
                number,
                consultations.proposed(number).stream()
                    .map(b -> new Invitation(b.authority().id(), b.interest(), b.reason()))
                    .toList()));
  }

  public void propose(CaseNumber number, boolean favourable) {
    as(OFFICER, () -> examination.propose(number, favourable, "Istruttoria conclusa.", ""));
  }

  public void issuePermit(CaseNumber number) {
    as(HEAD, () -> decisions.issuePermit(number));
  }

  public Examination examination() {
    return examination;
  }

  public Consultations consultations() {
    return consultations;
  }

  public Decisions decisions() {
    return decisions;
  }

  public NoticeChecks notices() {
    return notices;
  }

  public Replies replies() {
    return replies;
  }

  public Proceedings proceedings() {
    return proceedings;
  }
}
