package it.sportello.conferences.rules;

/** What may be asked of a conference. */
public enum AskKind {
  /** Documents or clarifications, by a body. */
  INTEGRATION,
  /** That it be held in a meeting, by a body or the applicant. */
  MEETING,
  /** That the determination be overturned, by a body that dissented. */
  OPPOSITION,
  /** That an act which the conference replaced be annulled or revoked, by the body whose it was. */
  REVIEW
}
