package it.sportello.proceedings;

import it.sportello.law.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * The gate before every step of the desk: the actor may take it, the law has not decided already,
 * and the process waits for it.
 */
@Component
class StepGate {

  private final CaseAccess access;
  private final CaseTerms terms;
  private final Workflow workflow;

  StepGate(CaseAccess access, CaseTerms terms, Workflow workflow) {
    this.access = access;
    this.terms = terms;
    this.workflow = workflow;
  }

  /** For a step of the staff of the office. */
  Proceeding staff(CaseNumber number, String step) {
    return open(access.asStaff(number, step), step);
  }

  /** For a step of the head of the office. */
  Proceeding head(CaseNumber number, String step) {
    return open(access.asHead(number, step), step);
  }

  /** Whoever takes a step says why; the message stands beside the field. */
  static void mustSay(String text, String field) {
    if (text == null || text.isBlank()) {
      throw new StepRefused(field, "Scrivi la motivazione.");
    }
  }

  private Proceeding open(Proceeding proceeding, String step) {
    terms.mustNotBeOver(proceeding);
    if (!workflow.isOpen(step, proceeding.number())) {
      throw new TaskNotOpen(step, proceeding.number());
    }
    return proceeding;
  }
}
