package it.sportello.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for what failed before any page was reached: a missing token, a refused request. */
@Controller
@RequestMapping("/error")
class FailureController implements ErrorController {

  private final FailurePage page;

  FailureController(FailurePage page) {
    this.page = page;
  }

  @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
    AnswerHeaders.addTo(response);
    HttpStatus status = status(request);
    if (status == HttpStatus.TOO_MANY_REQUESTS) {
      return page.of(status, request, "error.429.text", Patience.minutes(request));
    }
    if (KeptForm.shownAgain(request) != null) {
      return page.of(status, request, "error.403.token")
          .addObject("kept", KeptForm.shownAgain(request));
    }
    return status.is5xxServerError()
        ? page.of(status, request, "error.500.plain")
        : page.of(status, request);
  }

  @RequestMapping
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request, HttpServletResponse response) {
    AnswerHeaders.addTo(response);
    HttpStatus status = status(request);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatus(status));
  }

  /** Somebody who opens this page by hand finds nothing here. */
  private static HttpStatus status(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
        .map(code -> HttpStatus.resolve((Integer) code))
        .orElse(HttpStatus.NOT_FOUND);
  }
}
