package it.sportello.payments;

/** Why a position is asked for no more. */
public enum WhyCancelled {
  BY_APPLICANT,
  FEES_CHANGED,
  DOCUMENTS_CHANGED,
  DRAFT_DISCARDED
}
