package it.sportello.audit;

/** What kind of thing an entry of the record is about. */
public enum AuditKind {
  /** Something was done to a case. */
  ACT,
  /** Something was done about a case that is none of its events, such as asking an office. */
  DEED,
  /** Somebody of an office, a body or the supervision looked at a case. */
  LOOK,
  /** A paper was taken away. */
  DOWNLOAD,
  /** Somebody asked for what was not theirs to see or to do. */
  REFUSED,
  /** Somebody came in. */
  LOGIN,
  /** Somebody was not let in. */
  LOGIN_REFUSED,
  /** People, offices or competences were changed. */
  ADMINISTRATION
}
