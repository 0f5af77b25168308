package it.sportello.proceedings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A step of a procedure that the desk takes by choosing one of its ways and saying why. */
public enum DecidedStep {
  SEND_TO_SUPERINTENDENCE("sendToSuperintendence", Way.FAVOURABLE, Way.UNFAVOURABLE),
  RECORD_OPINION("recordOpinion", Way.FAVOURABLE, Way.CONDITIONAL, Way.UNFAVOURABLE),
  PROPOSE_LANDSCAPE("proposeLandscape", Way.FAVOURABLE, Way.UNFAVOURABLE),
  ISSUE_LANDSCAPE("issueLandscape"),
  REFUSE_LANDSCAPE("refuseLandscape"),
  FORWARD_TO_AUTHORITY("forwardToAuthority", Way.DONE),
  RECORD_ADOPTION("recordAdoption", Way.FAVOURABLE, Way.UNFAVOURABLE),
  RELEASE_ENVIRONMENTAL("releaseEnvironmental"),
  REFUSE_ENVIRONMENTAL("refuseEnvironmental"),
  PUBLISH_DEPOSIT("publishDeposit", Way.DONE),
  ANSWER_OBSERVATIONS("answerObservations", Way.DONE),
  ADOPT_PLAN("adoptPlan", Way.FAVOURABLE, Way.UNFAVOURABLE),
  APPROVE_PLAN("approvePlan", Way.FAVOURABLE, Way.UNFAVOURABLE),
  CHECK_PRECONDITIONS("checkPreconditions", Way.FAVOURABLE, Way.UNFAVOURABLE),
  REJECT_VARIANT("rejectVariant"),
  SEND_MINUTES("sendMinutes", Way.DONE),
  RECORD_VOTE("recordVote", Way.FAVOURABLE, Way.UNFAVOURABLE),
  ISSUE_VARIANT("issueVariant");

  private final String task;
  private final List<Way> ways;
  private final boolean ofHead;

  /** A step of the officer. */
  DecidedStep(String task, Way... ways) {
    this.task = task;
    this.ofHead = ways.length == 0;
    this.ways = ofHead ? List.of(Way.DONE) : List.of(ways);
  }

  /** The id of the task in the models. */
  public String task() {
    return task;
  }

  /** What may be chosen; where there is one way only, nothing is asked. */
  public List<Way> ways() {
    return ways;
  }

  /** Whether only the head of the office may take it: it is signed. */
  public boolean isOfHead() {
    return ofHead;
  }

  public static Optional<DecidedStep> at(String task) {
    return Arrays.stream(values()).filter(step -> step.task.equals(task)).findFirst();
  }
}
