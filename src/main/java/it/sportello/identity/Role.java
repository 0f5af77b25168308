package it.sportello.identity;

/** What somebody may do in the house. */
public enum Role {
  /** Files applications, for oneself or with a power of attorney. */
  APPLICANT,
  /** Examines the cases of an office (istruttore, responsabile del procedimento). */
  OFFICER,
  /** Heads an office: names officers, signs measures (dirigente). */
  HEAD,
  /** Reads and drafts for a third body that is consulted. */
  BODY_OFFICER,
  /** Signs for a third body, as its head or its single representative. */
  BODY_HEAD,
  /** Watches over every municipality, read only. */
  SUPERVISOR,
  /** Looks after offices and people. */
  ADMINISTRATOR,
  /** The house itself, when the law acts without anybody acting. */
  SYSTEM
}
