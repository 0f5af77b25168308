package it.sportello.conferences;

/** How far the opinion of a body has come. */
public enum OpinionState {
  /** Being written. */
  DRAFT,
  /** Proposed to whoever signs for the body. */
  PROPOSED,
  /** Signed and sent. */
  SIGNED
}
