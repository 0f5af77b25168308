package it.sportello.desk;

import it.sportello.identity.Actor;
import it.sportello.identity.CurrentActor;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.Role;
import it.sportello.pages.Display;
import it.sportello.proceedings.StepRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Lets everybody into their own half of the house, and brings a step that was refused back to its
 * page, with everything that was typed.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackageClasses = DeskDoor.class)
class DeskDoor {

  private static final String INTEGRATION = "/integrazione";
  private static final String CORRECTION = "/correzione";
  private static final String LATE_ACT = "/atto-tardivo";
  private static final String CONDITIONS = "/condizioni";
  private static final String FACT_FINDING = "/conferenza-istruttoria";

  /** What is done about a conference beside its steps: the task by the last part of the route. */
  private static final Map<String, String> OF_CONFERENCE =
      Map.of(
          "modalita", "chooseSimultaneous",
          "ente-unico", "askOne",
          "integrazione-enti", "mergeIntegration",
          "chiedi-integrazione", "askIntegration",
          "chiedi-riunione", "askMeeting",
          "opposizione", "oppose",
          "condizioni", "mergeConditions",
          "chiedi-riesame", "askReview",
          "conferenza-istruttoria", "conveneFactFinding");

  private static final String POSITION = "givePosition";
  private static final Pattern CONSULTATION = Pattern.compile("/scrivania/consultazioni/[0-9-]+");

  private final CurrentActor currentActor;
  private final Display show;

  DeskDoor(CurrentActor currentActor, Display show) {
    this.currentActor = currentActor;
    this.show = show;
  }

  /** The dashboard is for supervisors, the desk for officers and bodies. */
  @ModelAttribute
  void admit(HttpServletRequest request) {
    Actor actor = currentActor.get();
    boolean dashboard = request.getRequestURI().startsWith(Paths.DASHBOARD);
    boolean admitted =
        dashboard ? actor.is(Role.SUPERVISOR) : actor.isStaff() || actor.is(Role.BODY_OFFICER);
    if (!admitted) {
      throw new NotPermitted(actor, request.getRequestURI());
    }
  }

  @ModelAttribute(Typed.NAME)
  Typed typed(HttpServletRequest request) {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    return flash != null && flash.get(Typed.NAME) instanceof Typed typed ? typed : Typed.NOTHING;
  }

  @ExceptionHandler
  String refused(StepRefused refused, HttpServletRequest request, RedirectAttributes flash) {
    String path = request.getRequestURI();
    Typed typed =
        Typed.of(task(path), request.getParameterMap())
            .refused(refused.field(), show.said(refused.why()));
    flash.addFlashAttribute(Typed.NAME, typed);
    return "redirect:" + page(path);
  }

  private static String task(String path) {
    if (path.contains("/riunione/")) {
      return DeskStep.HOLD_MEETING.task();
    }
    String ofConference = OF_CONFERENCE.get(path.substring(path.lastIndexOf('/') + 1));
    if (ofConference != null) {
      return ofConference;
    }
    if (path.endsWith(INTEGRATION)) {
      return DeskStep.CHECK_COMPLETENESS.task();
    }
    if (path.endsWith(CORRECTION)) {
      return "correctTerm";
    }
    if (path.endsWith("/inquadramento")) {
      return "correctFiling";
    }
    if (path.endsWith("/proroga")) {
      return "grantExtension";
    }
    if (path.endsWith(LATE_ACT)) {
      return "recordLateAct";
    }
    return DeskStep.at(path.substring(path.lastIndexOf('/') + 1))
        .map(DeskStep::task)
        .orElse(POSITION);
  }

  private static String page(String path) {
    boolean own =
        path.endsWith(INTEGRATION)
            || path.endsWith(LATE_ACT)
            || path.endsWith(CONDITIONS)
            || path.endsWith(PlanObservationsController.OBSERVATIONS)
            || path.endsWith(FACT_FINDING)
            || CONSULTATION.matcher(path).matches();
    if (path.contains(DecidedStepController.STEPS)) {
      return path.substring(0, path.indexOf(DecidedStepController.STEPS));
    }
    return own ? path : path.substring(0, path.lastIndexOf('/'));
  }
}
