package it.sportello;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why production does not start, instead of a stack trace. */
class NotForProductionAnalyzer extends AbstractFailureAnalyzer<NotForProduction> {

  @Override
  protected FailureAnalysis analyze(Throwable root, NotForProduction cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
