package it.sportello.pages;

import it.sportello.applications.AlreadySubmitted;
import it.sportello.applications.ApplicationNotFound;
import it.sportello.applications.FormWithdrawn;
import it.sportello.applications.NotReady;
import it.sportello.catalogue.ProcedureNotFound;
import it.sportello.conferences.ConferenceNotFound;
import it.sportello.conferences.PositionAlreadyGiven;
import it.sportello.conferences.PositionTooLate;
import it.sportello.documents.DocumentNotFound;
import it.sportello.documents.FileHeld;
import it.sportello.documents.FileRefused;
import it.sportello.documents.StoreFull;
import it.sportello.documents.UploadNotFound;
import it.sportello.documents.UploadOutOfStep;
import it.sportello.forms.BrokenForm;
import it.sportello.forms.TooManyRows;
import it.sportello.forms.UnknownAnswers;
import it.sportello.identity.NotAuthenticated;
import it.sportello.identity.NotPermitted;
import it.sportello.identity.PersonNotFound;
import it.sportello.law.Said;
import it.sportello.notices.NoticeNotFound;
import it.sportello.proceedings.CaseNotFound;
import it.sportello.proceedings.NoCompetentOffice;
import it.sportello.proceedings.StepRefused;
import it.sportello.proceedings.TaskNotOpen;
import it.sportello.proceedings.TermOver;
import it.sportello.territory.AuthorityNotFound;
import it.sportello.territory.MunicipalityNotFound;
import it.sportello.territory.OfficeNotFound;
import it.sportello.territory.ServiceNotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What a page answers when a request cannot be carried out: one place, in words. */
@ControllerAdvice
@Order(ErrorPages.BEFORE_PROBLEM_DETAILS)
class ErrorPages {

  static final int BEFORE_PROBLEM_DETAILS = -100;

  private static final int MOST_NAMES = 5;
  private static final String RETRY = "30";
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final FailurePage page;
  private final Display show;

  ErrorPages(FailurePage page, Display show) {
    this.page = page;
    this.show = show;
  }

  @ExceptionHandler({
    CaseNotFound.class,
    ApplicationNotFound.class,
    ProcedureNotFound.class,
    MunicipalityNotFound.class,
    OfficeNotFound.class,
    ServiceNotFound.class,
    PersonNotFound.class,
    AuthorityNotFound.class,
    DocumentNotFound.class,
    NoticeNotFound.class,
    UploadNotFound.class,
    NoSuchElementException.class
  })
  ModelAndView notFound(HttpServletRequest request) {
    return page.of(HttpStatus.NOT_FOUND, request);
  }

  @ExceptionHandler
  ModelAndView notPermitted(NotPermitted failure, HttpServletRequest request) {
    LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), failure.getMessage());
    return page.of(HttpStatus.FORBIDDEN, request);
  }

  /** Somebody was disabled while logged in: their session ends too. */
  @ExceptionHandler(NotAuthenticated.class)
  String notAuthenticated(HttpServletRequest request) {
    if (request.getSession(false) != null) {
      request.getSession(false).invalidate();
    }
    return "redirect:/accesso?scaduta";
  }

  @ExceptionHandler
  ModelAndView notOpen(TaskNotOpen failure, HttpServletRequest request) {
    return page.of(failure.number(), request, "error.409.step");
  }

  @ExceptionHandler
  ModelAndView alreadySubmitted(AlreadySubmitted failure, HttpServletRequest request) {
    return page.of(failure.number(), request, "error.409.filed", failure.number());
  }

  @ExceptionHandler({ConferenceNotFound.class, UploadOutOfStep.class, NotReady.class})
  ModelAndView outOfStep(HttpServletRequest request) {
    return page.of(HttpStatus.CONFLICT, request);
  }

  /** Row 3 of the threats: what no question asked for is refused, and nothing of it is kept. */
  @ExceptionHandler
  ModelAndView notAsked(UnknownAnswers failure, HttpServletRequest request) {
    String names = String.join(", ", failure.names().stream().limit(MOST_NAMES).toList());
    return page.of(HttpStatus.BAD_REQUEST, request, "error.400.answers", names);
  }

  @ExceptionHandler
  ModelAndView tooManyRows(TooManyRows failure, HttpServletRequest request) {
    return page.of(HttpStatus.BAD_REQUEST, request, "error.400.rows", failure.most());
  }

  /** One form is out of order; the others go on working. */
  @ExceptionHandler
  ModelAndView brokenForm(BrokenForm failure, HttpServletRequest request) {
    return page.of(HttpStatus.SERVICE_UNAVAILABLE, request, "error.503.form");
  }

  @ExceptionHandler
  ModelAndView withdrawn(FormWithdrawn failure, HttpServletRequest request) {
    return page.of(
        HttpStatus.CONFLICT, request, "error.409.withdrawn", show.text(failure.reason()));
  }

  @ExceptionHandler(PositionAlreadyGiven.class)
  ModelAndView spoken(HttpServletRequest request) {
    return page.of(HttpStatus.CONFLICT, request, "error.409.spoken");
  }

  @ExceptionHandler(OptimisticLockingFailureException.class)
  ModelAndView changedMeanwhile(HttpServletRequest request) {
    return page.of(HttpStatus.CONFLICT, request, "error.409.edit");
  }

  @ExceptionHandler(NoCompetentOffice.class)
  ModelAndView noOffice(HttpServletRequest request) {
    return page.of(HttpStatus.CONFLICT, request, "error.409.office");
  }

  @ExceptionHandler
  ModelAndView termOver(TermOver failure, HttpServletRequest request) {
    return page.of(
        failure.number(),
        request,
        "error.409.term",
        show.day(failure.due()),
        show.law(failure.effect()),
        failure.article());
  }

  @ExceptionHandler
  ModelAndView tooLate(PositionTooLate failure, HttpServletRequest request) {
    return page.of(HttpStatus.CONFLICT, request, "error.409.late", show.day(failure.due()));
  }

  @ExceptionHandler
  ModelAndView refused(StepRefused failure, HttpServletRequest request) {
    return refused(failure.why(), request);
  }

  @ExceptionHandler
  ModelAndView refused(FileRefused failure, HttpServletRequest request) {
    return refused(failure.why(), request);
  }

  private ModelAndView refused(Said why, HttpServletRequest request) {
    return page.of(HttpStatus.UNPROCESSABLE_ENTITY, request, "error.422.text", show.said(why));
  }

  @ExceptionHandler
  ModelAndView held(FileHeld failure, HttpServletRequest request) {
    return page.of(
        HttpStatus.CONFLICT, request, failure.isHarmful() ? "error.409.harmful" : "error.409.held");
  }

  /** Nothing that was there before is touched; the draft is as it was last saved. */
  @ExceptionHandler(StoreFull.class)
  ModelAndView full(HttpServletRequest request, HttpServletResponse response) {
    LOG.error("{} {}: the document store is full", request.getMethod(), request.getRequestURI());
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY);
    return page.of(HttpStatus.INSUFFICIENT_STORAGE, request);
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ModelAndView tooLarge(HttpServletRequest request) {
    return page.of(HttpStatus.PAYLOAD_TOO_LARGE, request);
  }

  @ExceptionHandler({MultipartException.class, HttpMessageNotReadableException.class})
  ModelAndView unreadable(HttpServletRequest request) {
    return page.of(HttpStatus.BAD_REQUEST, request);
  }

  /** A path that no page can have is a page that does not exist; the rest is a bad request. */
  @ExceptionHandler
  ModelAndView mistyped(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
    return page.of(
        failure.getParameter().hasParameterAnnotation(PathVariable.class)
            ? HttpStatus.NOT_FOUND
            : HttpStatus.BAD_REQUEST,
        request);
  }

  @ExceptionHandler(BindException.class)
  ModelAndView unbound(HttpServletRequest request) {
    return page.of(HttpStatus.BAD_REQUEST, request);
  }

  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void forSecurity(RuntimeException failure) {
    throw failure;
  }

  /** The database is away: not for long, and nothing was done. */
  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class
  })
  ModelAndView away(Exception failure, HttpServletRequest request, HttpServletResponse response) {
    LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), failure.getClass());
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY);
    return page.of(HttpStatus.SERVICE_UNAVAILABLE, request);
  }

  /** The other side has hung up: there is nobody to answer. */
  @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
  void hungUp() {
    LOG.debug("The client has gone");
  }

  @ExceptionHandler(Exception.class)
  ModelAndView anything(
      Exception failure, HttpServletRequest request, HttpServletResponse response) {
    if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      known
          .getHeaders()
          .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
      return page.of(known.getStatusCode(), request);
    }
    String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    LOG.error(
        "{} {}: reference {}", request.getMethod(), request.getRequestURI(), reference, failure);
    return page.of(HttpStatus.INTERNAL_SERVER_ERROR, request, "error.500.text", reference);
  }
}
